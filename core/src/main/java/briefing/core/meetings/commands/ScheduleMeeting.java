package briefing.core.meetings.commands;

import briefing.core.meetings.Formality;
import briefing.core.meetings.MeetingMode;
import briefing.core.meetings.MeetingPlan;
import briefing.core.meetings.OccurrenceCertainty;
import briefing.core.shared.facts.Based;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.Topic;
import briefing.core.shared.values.Venue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a meeting of some kind on record. */
public sealed interface ScheduleMeeting extends MeetingCommand, Based
        permits AddSession, ScheduleBilateral, ScheduleMinisterialMeeting, SchedulePressConference, ScheduleSummit {
    String title();

    ApproximateDate when();

    boolean tentative();

    @Nullable
    OccurrenceCertainty certainty();

    @Nullable
    Formality formality();

    @Nullable
    Venue venue();

    @Nullable
    MeetingMode mode();

    List<Topic> topics();

    /** What it shares with meetings of every kind. */
    default MeetingPlan plan() {
        return new MeetingPlan(title(), when(), tentative(), certainty(), formality(), venue(), mode(), topics());
    }
}
