package briefing.core.meetings.views;

import briefing.core.meetings.RelationKind;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.messages.RecordedBy;

/** How a meeting stands to another. */
public record MeetingRelation(RelationKind kind, MeetingId to, Basis basis, RecordedBy recordedBy) {}
