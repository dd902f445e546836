package briefing.core.sources.views;

import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.TextRef;
import briefing.core.sources.Reliability;

/** How far a source can be relied on, and why. */
public record SourceRating(Reliability reliability, TextRef reason, RecordedBy recordedBy) {}
