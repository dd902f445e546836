package briefing.core.meetings.views;

import briefing.core.meetings.RelationKind;
import briefing.core.shared.Basis;
import briefing.core.shared.RecordedBy;
import briefing.core.shared.ids.MeetingId;

/** How a meeting stands to another. */
public record MeetingRelation(RelationKind kind, MeetingId to, Basis basis, RecordedBy recordedBy) {}
