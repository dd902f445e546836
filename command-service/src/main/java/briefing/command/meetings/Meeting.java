package briefing.command.meetings;

import static briefing.command.shared.Decision.accept;
import static briefing.command.shared.Decision.refuse;
import static briefing.command.shared.Decision.unchanged;
import static briefing.core.meetings.MeetingRefusal.CYCLE_IN_PARTS;
import static briefing.core.meetings.MeetingRefusal.MEETING_ALREADY_SCHEDULED;
import static briefing.core.meetings.MeetingRefusal.MEETING_NOT_SCHEDULED;
import static briefing.core.meetings.MeetingRefusal.MEETING_VOIDED;
import static briefing.core.meetings.MeetingWarning.MEETING_ON_WEEKEND;

import briefing.command.shared.Decision;
import briefing.core.meetings.MeetingDetail;
import briefing.core.meetings.commands.AgendaCommand;
import briefing.core.meetings.commands.AssignToSeries;
import briefing.core.meetings.commands.CorrectMeetingRecord;
import briefing.core.meetings.commands.MeetingCommand;
import briefing.core.meetings.commands.MeetingLifeCommand;
import briefing.core.meetings.commands.ParticipationCommand;
import briefing.core.meetings.commands.RelateMeeting;
import briefing.core.meetings.commands.ScheduleMeeting;
import briefing.core.meetings.commands.VoidMeeting;
import briefing.core.meetings.events.AgendaEvent;
import briefing.core.meetings.events.MeetingAssignedToSeries;
import briefing.core.meetings.events.MeetingEvent;
import briefing.core.meetings.events.MeetingLifeEvent;
import briefing.core.meetings.events.MeetingRecordCorrected;
import briefing.core.meetings.events.MeetingScheduled;
import briefing.core.meetings.events.MeetingVoided;
import briefing.core.meetings.events.MeetingsRelated;
import briefing.core.meetings.events.ParticipationEvent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of a meeting. A pure value: no clock, no framework, no input or output. */
sealed interface Meeting {
    /** Nothing is on record under this id. */
    record Unscheduled() implements Meeting {}

    /**
     * It is on record; each part of it has a table of its own.
     *
     * @param place in a series; null when it is known to belong to none
     */
    record OnRecord(
            Profile profile,
            Life life,
            Agenda agenda,
            Seats seats,
            Set<Relation> relations,
            @Nullable SeriesPlace place)
            implements Meeting {
        static OnRecord of(MeetingScheduled event) {
            return new OnRecord(
                    Profile.of(event), Life.of(event.plan()), Agenda.EMPTY, Seats.EMPTY, Relation.of(event), null);
        }

        OnRecord with(Life changed) {
            return new OnRecord(profile, changed, agenda, seats, relations, place);
        }

        OnRecord with(Agenda changed) {
            return new OnRecord(profile, life, changed, seats, relations, place);
        }

        OnRecord with(Seats changed) {
            return new OnRecord(profile, life, agenda, changed, relations, place);
        }

        OnRecord with(SeriesPlace changed) {
            return new OnRecord(profile, life, agenda, seats, relations, changed);
        }

        OnRecord with(Relation relation) {
            return new OnRecord(
                    profile,
                    life,
                    agenda,
                    seats,
                    Stream.concat(relations.stream(), Stream.of(relation)).collect(Collectors.toUnmodifiableSet()),
                    place);
        }

        OnRecord corrected(MeetingDetail value) {
            return new OnRecord(profile.corrected(value), life.corrected(value), agenda, seats, relations, place);
        }

        /** What stands now where a correction wants this value; null when nothing does. */
        @Nullable
        MeetingDetail standing(MeetingDetail value) {
            return value.when() == null && value.venue() == null ? profile.standing(value) : life.standing(value);
        }
    }

    /** It had been entered by mistake. */
    record Voided() implements Meeting {}

    /** A state and a command: the row of the table. */
    record Row(Meeting state, MeetingCommand command) {}

    /** The decision table: each row reads "in this state, for this command, this happens". */
    default Decision<MeetingEvent> decide(MeetingCommand command, MeetingFacts facts) {
        return switch (new Row(this, command)) {
            case Row(Unscheduled _, ScheduleMeeting c) ->
                accept(MeetingEvents.scheduled(c))
                        .warning(MEETING_ON_WEEKEND, c.when().isSurelyWeekend());
            case Row(Unscheduled _, MeetingCommand _) -> refuse(MEETING_NOT_SCHEDULED);

            case Row(OnRecord _, ScheduleMeeting _) -> refuse(MEETING_ALREADY_SCHEDULED);
            case Row(OnRecord m, MeetingLifeCommand c) -> m.life.decide(c);
            case Row(OnRecord m, AgendaCommand c) -> m.agenda.decide(c, m.life.stage());
            case Row(OnRecord m, ParticipationCommand c) -> m.seats.decide(c, m.life.stage(), facts);
            case Row(OnRecord m, RelateMeeting c) when m.relations.contains(Relation.of(c)) -> unchanged();
            case Row(OnRecord _, RelateMeeting _) when facts.relation().cycle() -> refuse(CYCLE_IN_PARTS);
            case Row(OnRecord _, RelateMeeting c) ->
                accept(MeetingEvents.related(c)).reserving(facts.relation().key());
            case Row(OnRecord m, AssignToSeries c) -> SeriesPlace.decide(c, m.place, facts.ordinal());
            case Row(OnRecord m, CorrectMeetingRecord c) when c.value().equals(m.standing(c.value())) -> unchanged();
            case Row(OnRecord m, CorrectMeetingRecord c) -> accept(MeetingEvents.corrected(c, m.standing(c.value())));
            case Row(OnRecord _, VoidMeeting c) -> accept(MeetingEvents.voided(c));

            case Row(Voided _, MeetingCommand _) -> refuse(MEETING_VOIDED);
        };
    }

    /** What a stored event means for the rules. Total: it accepts every event in every state, and never refuses. */
    default Meeting evolve(MeetingEvent event) {
        return switch (event) {
            case MeetingScheduled e -> OnRecord.of(e);
            case MeetingVoided _ -> new Voided();
            case MeetingLifeEvent e -> this instanceof OnRecord m ? m.with(m.life.evolve(e)) : this;
            case AgendaEvent e -> this instanceof OnRecord m ? m.with(m.agenda.evolve(e)) : this;
            case ParticipationEvent e -> this instanceof OnRecord m ? m.with(m.seats.evolve(e)) : this;
            case MeetingsRelated e -> this instanceof OnRecord m ? m.with(Relation.of(e)) : this;
            case MeetingAssignedToSeries e -> this instanceof OnRecord m ? m.with(SeriesPlace.of(e)) : this;
            case MeetingRecordCorrected e -> this instanceof OnRecord m ? m.corrected(e.value()) : this;
        };
    }

    /** Whether it has this place in a series now. */
    default boolean isAt(SeriesPlace place) {
        return this instanceof OnRecord m && place.equals(m.place);
    }
}
