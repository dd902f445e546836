package briefing.core.json;

import briefing.core.directory.events.AppointmentCorrected;
import briefing.core.directory.events.AppointmentEnded;
import briefing.core.directory.events.MembershipEnded;
import briefing.core.directory.events.MembershipGranted;
import briefing.core.directory.events.OfficeAbolished;
import briefing.core.directory.events.OfficeEstablished;
import briefing.core.directory.events.OfficeVoided;
import briefing.core.directory.events.OrganisationRegistered;
import briefing.core.directory.events.OrganisationRenamed;
import briefing.core.directory.events.OrganisationVoided;
import briefing.core.directory.events.PersonAppointed;
import briefing.core.directory.events.PersonNameAdded;
import briefing.core.directory.events.PersonNameCorrected;
import briefing.core.directory.events.PersonRegistered;
import briefing.core.directory.events.PersonVoided;
import briefing.core.directory.events.PersonsMerged;
import briefing.core.directory.events.RelationshipRecorded;
import briefing.core.directory.events.SuccessorLinked;
import briefing.core.meetings.events.AgendaItemAmended;
import briefing.core.meetings.events.AgendaItemPlanned;
import briefing.core.meetings.events.AgendaItemWithdrawn;
import briefing.core.meetings.events.AgendaOutcomeRecorded;
import briefing.core.meetings.events.AttendanceRecorded;
import briefing.core.meetings.events.BilateralScheduled;
import briefing.core.meetings.events.MeetingAssignedToSeries;
import briefing.core.meetings.events.MeetingCancelled;
import briefing.core.meetings.events.MeetingClosed;
import briefing.core.meetings.events.MeetingDateConfirmed;
import briefing.core.meetings.events.MeetingMoved;
import briefing.core.meetings.events.MeetingOpened;
import briefing.core.meetings.events.MeetingPostponed;
import briefing.core.meetings.events.MeetingRecordCorrected;
import briefing.core.meetings.events.MeetingRescheduled;
import briefing.core.meetings.events.MeetingSeriesClosed;
import briefing.core.meetings.events.MeetingSeriesOpened;
import briefing.core.meetings.events.MeetingSeriesVoided;
import briefing.core.meetings.events.MeetingVoided;
import briefing.core.meetings.events.MeetingsRelated;
import briefing.core.meetings.events.MinisterialMeetingScheduled;
import briefing.core.meetings.events.ParticipationAnnounced;
import briefing.core.meetings.events.ParticipationConfirmed;
import briefing.core.meetings.events.ParticipationDeclined;
import briefing.core.meetings.events.PressConferenceScheduled;
import briefing.core.meetings.events.SessionAdded;
import briefing.core.meetings.events.SummitScheduled;
import briefing.core.shared.messages.Event;
import briefing.core.sources.events.SourceAmended;
import briefing.core.sources.events.SourceArchived;
import briefing.core.sources.events.SourceRated;
import briefing.core.sources.events.SourceVoided;
import briefing.core.statements.events.StatementCorrected;
import briefing.core.statements.events.StatementRecorded;
import briefing.core.statements.events.StatementRetracted;
import briefing.core.statements.events.StatementVoided;
import briefing.core.statements.events.TranslationAdded;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every kind of event that the log may hold: only these names are read, and each is read into one known record. */
public final class EventTypes {
    /** All kinds, feature by feature. */
    public static final List<EventType> ALL = List.of(
            new EventType("PersonRegistered", 1, PersonRegistered.class),
            new EventType("PersonNameAdded", 1, PersonNameAdded.class),
            new EventType("PersonNameCorrected", 1, PersonNameCorrected.class),
            new EventType("PersonsMerged", 1, PersonsMerged.class),
            new EventType("PersonVoided", 1, PersonVoided.class),
            new EventType("OrganisationRegistered", 1, OrganisationRegistered.class),
            new EventType("OrganisationRenamed", 1, OrganisationRenamed.class),
            new EventType("SuccessorLinked", 1, SuccessorLinked.class),
            new EventType("MembershipGranted", 1, MembershipGranted.class),
            new EventType("MembershipEnded", 1, MembershipEnded.class),
            new EventType("RelationshipRecorded", 1, RelationshipRecorded.class),
            new EventType("OrganisationVoided", 1, OrganisationVoided.class),
            new EventType("OfficeEstablished", 1, OfficeEstablished.class),
            new EventType("PersonAppointed", 1, PersonAppointed.class),
            new EventType("AppointmentEnded", 1, AppointmentEnded.class),
            new EventType("AppointmentCorrected", 1, AppointmentCorrected.class),
            new EventType("OfficeAbolished", 1, OfficeAbolished.class),
            new EventType("OfficeVoided", 1, OfficeVoided.class),
            new EventType("SourceArchived", 1, SourceArchived.class),
            new EventType("SourceAmended", 1, SourceAmended.class),
            new EventType("SourceRated", 1, SourceRated.class),
            new EventType("SourceVoided", 1, SourceVoided.class),
            new EventType("MinisterialMeetingScheduled", 1, MinisterialMeetingScheduled.class),
            new EventType("SummitScheduled", 1, SummitScheduled.class),
            new EventType("BilateralScheduled", 1, BilateralScheduled.class),
            new EventType("PressConferenceScheduled", 1, PressConferenceScheduled.class),
            new EventType("SessionAdded", 1, SessionAdded.class),
            new EventType("MeetingDateConfirmed", 1, MeetingDateConfirmed.class),
            new EventType("MeetingRescheduled", 1, MeetingRescheduled.class),
            new EventType("MeetingPostponed", 1, MeetingPostponed.class),
            new EventType("MeetingMoved", 1, MeetingMoved.class),
            new EventType("MeetingOpened", 1, MeetingOpened.class),
            new EventType("MeetingClosed", 1, MeetingClosed.class),
            new EventType("MeetingCancelled", 1, MeetingCancelled.class),
            new EventType("MeetingsRelated", 1, MeetingsRelated.class),
            new EventType("MeetingAssignedToSeries", 1, MeetingAssignedToSeries.class),
            new EventType("MeetingRecordCorrected", 1, MeetingRecordCorrected.class),
            new EventType("MeetingVoided", 1, MeetingVoided.class),
            new EventType("MeetingSeriesOpened", 1, MeetingSeriesOpened.class),
            new EventType("MeetingSeriesClosed", 1, MeetingSeriesClosed.class),
            new EventType("MeetingSeriesVoided", 1, MeetingSeriesVoided.class),
            new EventType("AgendaItemPlanned", 1, AgendaItemPlanned.class),
            new EventType("AgendaItemAmended", 1, AgendaItemAmended.class),
            new EventType("AgendaItemWithdrawn", 1, AgendaItemWithdrawn.class),
            new EventType("AgendaOutcomeRecorded", 1, AgendaOutcomeRecorded.class),
            new EventType("ParticipationAnnounced", 1, ParticipationAnnounced.class),
            new EventType("ParticipationConfirmed", 1, ParticipationConfirmed.class),
            new EventType("ParticipationDeclined", 1, ParticipationDeclined.class),
            new EventType("AttendanceRecorded", 1, AttendanceRecorded.class),
            new EventType("StatementRecorded", 1, StatementRecorded.class),
            new EventType("TranslationAdded", 1, TranslationAdded.class),
            new EventType("StatementCorrected", 1, StatementCorrected.class),
            new EventType("StatementRetracted", 1, StatementRetracted.class),
            new EventType("StatementVoided", 1, StatementVoided.class));

    private static final Map<String, EventType> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventType::name, Function.identity()));
    private static final Map<Class<?>, EventType> BY_CLASS =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventType::type, Function.identity()));

    private EventTypes() {}

    /**
     * The kind that an event is written as.
     *
     * @throws UnknownEvent when nobody registered it
     */
    public static EventType of(Event event) {
        return Optional.ofNullable(BY_CLASS.get(event.getClass()))
                .orElseThrow(() -> new UnknownEvent(event.getClass().getSimpleName(), 0));
    }

    /**
     * The kind that a row of the log is read as.
     *
     * @throws UnknownEvent when this build does not know that name in that revision
     */
    public static EventType of(String name, int revision) {
        return Optional.ofNullable(BY_NAME.get(name))
                .filter(type -> type.revision() == revision)
                .orElseThrow(() -> new UnknownEvent(name, revision));
    }
}
