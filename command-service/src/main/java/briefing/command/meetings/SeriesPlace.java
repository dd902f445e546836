package briefing.command.meetings;

import static briefing.command.shared.Decision.accept;
import static briefing.command.shared.Decision.refuse;
import static briefing.command.shared.Decision.unchanged;
import static briefing.core.meetings.MeetingRefusal.ORDINAL_OUT_OF_RANGE;
import static briefing.core.meetings.MeetingRefusal.ORDINAL_TAKEN;

import briefing.command.meetings.MeetingFacts.OrdinalFacts;
import briefing.command.shared.Decision;
import briefing.core.meetings.commands.AssignToSeries;
import briefing.core.meetings.events.MeetingAssignedToSeries;
import briefing.core.meetings.events.MeetingEvent;
import briefing.core.shared.ids.MeetingSeriesId;
import org.jspecify.annotations.Nullable;

/**
 * The place of a meeting in a series.
 *
 * @param ordinal its number; null when it has none, or none is known
 */
record SeriesPlace(MeetingSeriesId series, @Nullable Integer ordinal) {
    static SeriesPlace of(AssignToSeries command) {
        return new SeriesPlace(command.series(), command.ordinal());
    }

    static SeriesPlace of(MeetingAssignedToSeries event) {
        return new SeriesPlace(event.series(), event.ordinal());
    }

    /** The decision table of assignments, for a meeting that stands at this place, or at none. */
    static Decision<MeetingEvent> decide(AssignToSeries command, @Nullable SeriesPlace standing, OrdinalFacts facts) {
        if (of(command).equals(standing)) {
            return unchanged();
        }
        MeetingEvent assigned = MeetingEvents.assigned(command);
        if (command.ordinal() == null) {
            return accept(assigned);
        }
        if (command.ordinal() < 1) {
            return refuse(ORDINAL_OUT_OF_RANGE);
        }
        return facts.holder() == null ? accept(assigned).reserving(facts.key()) : refuse(ORDINAL_TAKEN, facts.holder());
    }
}
