package briefing.command.meetings;

import static briefing.command.shared.Decision.accept;
import static briefing.command.shared.Decision.refuse;
import static briefing.core.meetings.MeetingRefusal.MEETING_CANCELLED;
import static briefing.core.meetings.MeetingRefusal.PARTICIPATION_ALREADY_ANNOUNCED;
import static briefing.core.shared.CommonWarning.NOT_IN_OFFICE;

import briefing.command.meetings.Life.Stage;
import briefing.command.meetings.Life.Stage.Cancelled;
import briefing.command.shared.Decision;
import briefing.core.meetings.commands.AnnounceParticipation;
import briefing.core.meetings.commands.ParticipationCommand;
import briefing.core.meetings.events.MeetingEvent;
import briefing.core.meetings.events.ParticipationAnnounced;
import briefing.core.meetings.events.ParticipationEvent;
import briefing.core.shared.ids.ParticipationId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of who takes part in a meeting. */
record Seats(Set<ParticipationId> announced) {
    static final Seats EMPTY = new Seats(Set.of());

    /** A stage of the meeting's life and a command: the row of the table. */
    record Row(Life.Stage stage, ParticipationCommand command) {}

    /** The decision table: each row reads "in this stage, for this command, this happens". */
    Decision<MeetingEvent> decide(ParticipationCommand command, Life.Stage stage, MeetingFacts facts) {
        return switch (new Row(stage, command)) {
            case Row(Cancelled _, ParticipationCommand _) -> refuse(MEETING_CANCELLED);
            case Row(Stage _, AnnounceParticipation c)
            when announced.contains(c.participation()) -> refuse(PARTICIPATION_ALREADY_ANNOUNCED);
            case Row(Stage _, AnnounceParticipation c) ->
                accept(MeetingEvents.announced(c)).warning(NOT_IN_OFFICE, facts.notInOffice());
        };
    }

    Seats evolve(ParticipationEvent event) {
        return switch (event) {
            case ParticipationAnnounced e -> with(e.participation());
        };
    }

    private Seats with(ParticipationId participation) {
        return new Seats(
                Stream.concat(announced.stream(), Stream.of(participation)).collect(Collectors.toUnmodifiableSet()));
    }
}
