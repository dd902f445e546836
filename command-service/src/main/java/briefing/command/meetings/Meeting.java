package briefing.command.meetings;

import static briefing.command.shared.Decision.accept;
import static briefing.command.shared.Decision.refuse;
import static briefing.command.shared.Decision.unchanged;
import static briefing.core.meetings.MeetingRefusal.*;
import static briefing.core.meetings.MeetingWarning.*;
import static briefing.core.shared.CommonWarning.NOT_IN_OFFICE;

import briefing.command.shared.Decision;
import briefing.core.meetings.commands.AnnounceParticipation;
import briefing.core.meetings.commands.CancelMeeting;
import briefing.core.meetings.commands.ConfirmMeetingDate;
import briefing.core.meetings.commands.MeetingCommand;
import briefing.core.meetings.commands.PlanAgendaItem;
import briefing.core.meetings.commands.RescheduleMeeting;
import briefing.core.meetings.commands.ScheduleMinisterialMeeting;
import briefing.core.meetings.events.AgendaItemPlanned;
import briefing.core.meetings.events.MeetingCancelled;
import briefing.core.meetings.events.MeetingDateConfirmed;
import briefing.core.meetings.events.MeetingEvent;
import briefing.core.meetings.events.MeetingRescheduled;
import briefing.core.meetings.events.MinisterialMeetingScheduled;
import briefing.core.meetings.events.ParticipationAnnounced;
import briefing.core.shared.ids.PartId;
import briefing.core.shared.values.ApproximateDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of a meeting. A pure value: no clock, no framework, no input or output. */
sealed interface Meeting {
    /** Nothing is on record under this id. */
    record Unscheduled() implements Meeting {}

    /** It is to take place. */
    record Scheduled(ApproximateDate when, boolean confirmed, Set<PartId> parts) implements Meeting {
        Scheduled on(ApproximateDate date, boolean isConfirmed) {
            return new Scheduled(date, isConfirmed, parts);
        }

        Scheduled with(PartId part) {
            return new Scheduled(
                    when,
                    confirmed,
                    Stream.concat(parts.stream(), Stream.of(part)).collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** It was called off. */
    record Cancelled() implements Meeting {}

    /** A state and a command: the row of the table. */
    record Row(Meeting state, MeetingCommand command) {}

    /** The decision table: each row reads "in this state, for this command, this happens". */
    default Decision<MeetingEvent> decide(MeetingCommand command, MeetingFacts facts) {
        return switch (new Row(this, command)) {
            case Row(Unscheduled _, ScheduleMinisterialMeeting c) ->
                accept(MeetingEvents.scheduled(c))
                        .warning(MEETING_ON_WEEKEND, c.when().isSurelyWeekend());
            case Row(Unscheduled _, MeetingCommand _) -> refuse(MEETING_NOT_SCHEDULED);

            case Row(Scheduled _, ScheduleMinisterialMeeting _) -> refuse(MEETING_ALREADY_SCHEDULED);
            case Row(Scheduled s, RescheduleMeeting c) when c.when().equals(s.when) -> unchanged();
            case Row(Scheduled s, RescheduleMeeting c)
            when s.confirmed && c.reason() == null -> refuse(RESCHEDULE_NEEDS_REASON);
            case Row(Scheduled _, RescheduleMeeting c) ->
                accept(MeetingEvents.rescheduled(c))
                        .warning(MEETING_ON_WEEKEND, c.when().isSurelyWeekend());
            case Row(Scheduled _, ConfirmMeetingDate c)
            when !c.when().isExactToTheDay() -> refuse(DATE_NOT_CONFIRMABLE);
            case Row(Scheduled s, ConfirmMeetingDate c)
            when s.confirmed && c.when().equals(s.when) -> unchanged();
            case Row(Scheduled _, ConfirmMeetingDate c) ->
                accept(MeetingEvents.confirmed(c))
                        .warning(MEETING_ON_WEEKEND, c.when().isSurelyWeekend());
            case Row(Scheduled _, CancelMeeting c) -> accept(MeetingEvents.cancelled(c));
            case Row(Scheduled s, PlanAgendaItem c)
            when s.parts.contains(c.agendaItem()) -> refuse(AGENDA_ITEM_ALREADY_PLANNED);
            case Row(Scheduled _, PlanAgendaItem c) -> accept(MeetingEvents.planned(c));
            case Row(Scheduled s, AnnounceParticipation c)
            when s.parts.contains(c.participation()) -> refuse(PARTICIPATION_ALREADY_ANNOUNCED);
            case Row(Scheduled _, AnnounceParticipation c) ->
                accept(MeetingEvents.announced(c)).warning(NOT_IN_OFFICE, facts.notInOffice());

            case Row(Cancelled _, ScheduleMinisterialMeeting _) -> refuse(MEETING_ALREADY_SCHEDULED);
            case Row(Cancelled _, MeetingCommand _) -> refuse(MEETING_CANCELLED);
        };
    }

    /** What a stored event means for the rules. Total: it accepts every event in every state, and never refuses. */
    default Meeting evolve(MeetingEvent event) {
        return switch (event) {
            case MinisterialMeetingScheduled e -> new Scheduled(e.when(), false, Set.of());
            case MeetingRescheduled e -> scheduled(e.when()).on(e.when(), false);
            case MeetingDateConfirmed e -> scheduled(e.when()).on(e.when(), true);
            case AgendaItemPlanned e -> this instanceof Scheduled s ? s.with(e.agendaItem()) : this;
            case ParticipationAnnounced e -> this instanceof Scheduled s ? s.with(e.participation()) : this;
            case MeetingCancelled _ -> new Cancelled();
        };
    }

    private Scheduled scheduled(ApproximateDate when) {
        return this instanceof Scheduled s ? s : new Scheduled(when, false, Set.of());
    }
}
