package briefing.command.meetings;

import static briefing.command.shared.Decision.accept;
import static briefing.command.shared.Decision.refuse;
import static briefing.command.shared.Decision.unchanged;
import static briefing.core.meetings.MeetingRefusal.MEETING_CANCELLED;
import static briefing.core.meetings.MeetingRefusal.MEETING_CLOSED;
import static briefing.core.meetings.MeetingRefusal.MEETING_NOT_HELD;
import static briefing.core.meetings.MeetingRefusal.PARTICIPATION_ALREADY_ANNOUNCED;
import static briefing.core.meetings.MeetingRefusal.PARTICIPATION_UNKNOWN;
import static briefing.core.shared.codes.CommonWarning.NOT_IN_OFFICE;

import briefing.command.meetings.Stage.Cancelled;
import briefing.command.meetings.Stage.Held;
import briefing.command.shared.Decision;
import briefing.core.meetings.commands.AnnounceParticipation;
import briefing.core.meetings.commands.ConfirmParticipation;
import briefing.core.meetings.commands.DeclineParticipation;
import briefing.core.meetings.commands.ParticipationCommand;
import briefing.core.meetings.commands.RecordAttendance;
import briefing.core.meetings.events.AttendanceRecorded;
import briefing.core.meetings.events.MeetingEvent;
import briefing.core.meetings.events.ParticipationAnnounced;
import briefing.core.meetings.events.ParticipationConfirmed;
import briefing.core.meetings.events.ParticipationDeclined;
import briefing.core.meetings.events.ParticipationEvent;
import briefing.core.shared.ids.ParticipationId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The rules of who takes part in a meeting. */
record Seats(Map<ParticipationId, Seat> seats) {
    static final Seats EMPTY = new Seats(Map.of());

    Seats {
        seats = Map.copyOf(seats);
    }

    /** A stage of the meeting's life and a command: the row of the table. */
    record Row(Stage stage, ParticipationCommand command) {}

    /** The decision table: each row reads "in this stage, for this command, this happens". */
    Decision<MeetingEvent> decide(ParticipationCommand command, Stage stage, MeetingFacts facts) {
        Seat seat = seats.get(command.participation());
        return switch (new Row(stage, command)) {
            case Row(Cancelled _, ParticipationCommand _) -> refuse(MEETING_CANCELLED);
            case Row(Held _, ConfirmParticipation _) -> refuse(MEETING_CLOSED);
            case Row(Held _, DeclineParticipation _) -> refuse(MEETING_CLOSED);
            case Row(Stage s, RecordAttendance _) when !s.hasBegun() -> refuse(MEETING_NOT_HELD);

            case Row(Stage _, AnnounceParticipation _) when seat != null -> refuse(PARTICIPATION_ALREADY_ANNOUNCED);
            case Row(Stage _, AnnounceParticipation c) -> warned(SeatEvents.announced(c), facts);

            case Row(Stage _, ParticipationCommand _) when seat == null -> refuse(PARTICIPATION_UNKNOWN);
            case Row(Stage _, ConfirmParticipation c) when seat.says(c) -> unchanged();
            case Row(Stage _, ConfirmParticipation c) -> warned(SeatEvents.confirmed(c, seat.planAfter(c)), facts);
            case Row(Stage _, DeclineParticipation c) when seat.says(c) -> unchanged();
            case Row(Stage _, DeclineParticipation c) -> warned(SeatEvents.declined(c), facts);
            case Row(Stage _, RecordAttendance c) -> warned(SeatEvents.attended(c), facts);
        };
    }

    private static Decision<MeetingEvent> warned(MeetingEvent event, MeetingFacts facts) {
        return accept(event).warning(NOT_IN_OFFICE, facts.notInOffice());
    }

    Seats evolve(ParticipationEvent event) {
        return switch (event) {
            case ParticipationAnnounced e -> with(e.participation(), Seat.of(e.plan()));
            case ParticipationConfirmed e -> changed(e.participation(), seat -> seat.confirmed(e));
            case ParticipationDeclined e -> changed(e.participation(), seat -> seat.declined(e));
            case AttendanceRecorded _ -> this;
        };
    }

    private Seats changed(ParticipationId id, UnaryOperator<Seat> change) {
        Seat seat = seats.get(id);
        return seat == null ? this : with(id, change.apply(seat));
    }

    private Seats with(ParticipationId id, Seat seat) {
        Map<ParticipationId, Seat> more = new HashMap<>(seats);
        more.put(id, seat);
        return new Seats(more);
    }
}
