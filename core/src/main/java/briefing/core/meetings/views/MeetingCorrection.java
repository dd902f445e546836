package briefing.core.meetings.views;

import briefing.core.meetings.MeetingDetail;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.TextRef;
import org.jspecify.annotations.Nullable;

/** That and why something that a meeting had been recorded with was put right. */
public record MeetingCorrection(
        @Nullable MeetingDetail previous, MeetingDetail value, TextRef reason, Basis basis, RecordedBy recordedBy) {}
