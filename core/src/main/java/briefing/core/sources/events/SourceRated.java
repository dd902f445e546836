package briefing.core.sources.events;

import briefing.core.shared.ids.SourceId;
import briefing.core.shared.values.TextRef;
import briefing.core.sources.Reliability;

/** It was judged how far the source can be relied on. */
public record SourceRated(SourceId source, Reliability reliability, TextRef reason) implements SourceEvent {}
