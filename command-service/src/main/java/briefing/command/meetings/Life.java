package briefing.command.meetings;

import static briefing.command.shared.Decision.accept;
import static briefing.command.shared.Decision.refuse;
import static briefing.command.shared.Decision.unchanged;
import static briefing.core.meetings.DateStanding.CONFIRMED;
import static briefing.core.meetings.DateStanding.PROVISIONAL;
import static briefing.core.meetings.DateStanding.TENTATIVE;
import static briefing.core.meetings.MeetingRefusal.DATE_NOT_CONFIRMABLE;
import static briefing.core.meetings.MeetingRefusal.MEETING_CANCELLED;
import static briefing.core.meetings.MeetingRefusal.MEETING_CLOSED;
import static briefing.core.meetings.MeetingRefusal.MEETING_POSTPONED;
import static briefing.core.meetings.MeetingRefusal.MEETING_UNDER_WAY;
import static briefing.core.meetings.MeetingRefusal.RESCHEDULE_NEEDS_REASON;
import static briefing.core.meetings.MeetingWarning.MEETING_ON_WEEKEND;

import briefing.command.meetings.Stage.Cancelled;
import briefing.command.meetings.Stage.Held;
import briefing.command.meetings.Stage.Planned;
import briefing.command.meetings.Stage.Postponed;
import briefing.command.meetings.Stage.UnderWay;
import briefing.command.shared.Decision;
import briefing.core.meetings.DateStanding;
import briefing.core.meetings.MeetingDetail;
import briefing.core.meetings.MeetingMode;
import briefing.core.meetings.MeetingPlan;
import briefing.core.meetings.commands.CancelMeeting;
import briefing.core.meetings.commands.CloseMeeting;
import briefing.core.meetings.commands.ConfirmMeetingDate;
import briefing.core.meetings.commands.MeetingLifeCommand;
import briefing.core.meetings.commands.MoveMeeting;
import briefing.core.meetings.commands.OpenMeeting;
import briefing.core.meetings.commands.PostponeMeeting;
import briefing.core.meetings.commands.RescheduleMeeting;
import briefing.core.meetings.events.MeetingCancelled;
import briefing.core.meetings.events.MeetingClosed;
import briefing.core.meetings.events.MeetingDateConfirmed;
import briefing.core.meetings.events.MeetingEvent;
import briefing.core.meetings.events.MeetingLifeEvent;
import briefing.core.meetings.events.MeetingMoved;
import briefing.core.meetings.events.MeetingOpened;
import briefing.core.meetings.events.MeetingPostponed;
import briefing.core.meetings.events.MeetingRescheduled;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.Venue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rules of when, where and whether a meeting takes place.
 *
 * @param when the date last on record
 */
record Life(
        Stage stage,
        ApproximateDate when,
        @Nullable Venue venue,
        @Nullable MeetingMode mode) {
    /** A stage and a command: the row of the table. */
    record Row(Stage stage, MeetingLifeCommand command) {}

    static Life of(MeetingPlan plan) {
        return new Life(new Planned(standing(plan.tentative())), plan.when(), plan.venue(), plan.mode());
    }

    /** The decision table: each row reads "in this stage, for this command, this happens". */
    Decision<MeetingEvent> decide(MeetingLifeCommand command) {
        return switch (new Row(stage, command)) {
            case Row(Cancelled _, MeetingLifeCommand _) -> refuse(MEETING_CANCELLED);
            case Row(Held _, MeetingLifeCommand _) -> refuse(MEETING_CLOSED);

            case Row(Stage _, MoveMeeting c) -> moved(c);

            case Row(UnderWay _, CloseMeeting c) -> accept(MeetingEvents.closed(c));
            case Row(UnderWay _, MeetingLifeCommand _) -> refuse(MEETING_UNDER_WAY);

            case Row(Stage _, CancelMeeting c) -> accept(MeetingEvents.cancelled(c));

            case Row(Postponed _, RescheduleMeeting c) -> rescheduled(c);
            case Row(Postponed _, MeetingLifeCommand _) -> refuse(MEETING_POSTPONED);

            case Row(Planned(DateStanding standing), RescheduleMeeting c) when isSame(c, standing) -> unchanged();
            case Row(Planned(DateStanding standing), RescheduleMeeting c)
            when standing == CONFIRMED && c.reason() == null -> refuse(RESCHEDULE_NEEDS_REASON);
            case Row(Planned _, RescheduleMeeting c) -> rescheduled(c);
            case Row(Planned _, ConfirmMeetingDate c) when !c.when().isExactToTheDay() -> refuse(DATE_NOT_CONFIRMABLE);
            case Row(Planned(DateStanding standing), ConfirmMeetingDate c)
            when standing == CONFIRMED && c.when().equals(when) -> unchanged();
            case Row(Planned _, ConfirmMeetingDate c) ->
                accept(MeetingEvents.confirmed(c))
                        .warning(MEETING_ON_WEEKEND, c.when().isSurelyWeekend());
            case Row(Planned _, PostponeMeeting c) -> accept(MeetingEvents.postponed(c));
            case Row(Planned _, OpenMeeting c) -> accept(MeetingEvents.opened(c));
            case Row(Planned _, CloseMeeting c) -> accept(MeetingEvents.closed(c));
        };
    }

    private static Decision<MeetingEvent> rescheduled(RescheduleMeeting command) {
        return accept(MeetingEvents.rescheduled(command))
                .warning(MEETING_ON_WEEKEND, command.when().isSurelyWeekend());
    }

    /** To be said of a date that stands already: it is no other date, unless its reservation was dropped or made. */
    private boolean isSame(RescheduleMeeting command, DateStanding standing) {
        return command.when().equals(when) && command.tentative() == (standing == TENTATIVE);
    }

    private Decision<MeetingEvent> moved(MoveMeeting command) {
        MeetingMode newMode = command.mode() == null ? mode : command.mode();
        Venue kept = command.mode() == MeetingMode.ONLINE ? null : venue;
        Venue newVenue = command.venue() == null ? kept : command.venue();
        return Objects.equals(newMode, mode) && Objects.equals(newVenue, venue)
                ? unchanged()
                : accept(MeetingEvents.moved(command, newVenue, newMode));
    }

    Life evolve(MeetingLifeEvent event) {
        return switch (event) {
            case MeetingRescheduled e -> new Life(new Planned(standing(e.tentative())), e.when(), venue, mode);
            case MeetingDateConfirmed e -> new Life(new Planned(CONFIRMED), e.when(), venue, mode);
            case MeetingMoved e -> new Life(stage, when, e.venue(), e.mode());
            case MeetingPostponed _ -> at(new Postponed());
            case MeetingOpened _ -> at(new UnderWay());
            case MeetingClosed _ -> at(new Held());
            case MeetingCancelled _ -> at(new Cancelled());
        };
    }

    private Life at(Stage next) {
        return new Life(next, when, venue, mode);
    }

    private static DateStanding standing(boolean tentative) {
        return tentative ? TENTATIVE : PROVISIONAL;
    }

    Life corrected(MeetingDetail value) {
        return new Life(
                stage, value.when() == null ? when : value.when(), value.venue() == null ? venue : value.venue(), mode);
    }

    /** What stands now where a correction wants this value; null when nothing does. */
    @Nullable
    MeetingDetail standing(MeetingDetail value) {
        if (value.when() != null) {
            return MeetingDetail.when(when);
        }
        return venue == null ? null : MeetingDetail.venue(venue);
    }
}
