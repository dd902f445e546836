package briefing.core.meetings.commands;

import briefing.core.meetings.MeetingDetail;
import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.TextRef;

/**
 * Puts right what a meeting was recorded with by mistake, whatever became of it; the earlier value stays in the history.
 * For editors only.
 *
 * @param value the one thing that was wrong, as it should have been
 * @param reason why, in words
 */
public record CorrectMeetingRecord(MeetingId meeting, MeetingDetail value, TextRef reason, Basis basis)
        implements MeetingCommand, Based {}
