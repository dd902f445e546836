package briefing.core.meetings.commands;

import briefing.core.meetings.RelationKind;
import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingId;

/**
 * Says how a meeting stands to another. Refused with {@code CYCLE_IN_PARTS} when the two would come before, or be a part
 * of, themselves.
 *
 * @param to the other meeting
 */
public record RelateMeeting(MeetingId meeting, RelationKind relation, MeetingId to, Basis basis)
        implements MeetingCommand, Based {}
