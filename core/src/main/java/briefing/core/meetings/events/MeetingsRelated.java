package briefing.core.meetings.events;

import briefing.core.meetings.RelationKind;
import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingId;

/** It became known how a meeting stands to another. */
public record MeetingsRelated(MeetingId meeting, RelationKind relation, MeetingId to, Basis basis)
        implements MeetingEvent, Based {}
