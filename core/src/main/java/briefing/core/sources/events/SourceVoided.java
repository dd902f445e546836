package briefing.core.sources.events;

import briefing.core.shared.ids.SourceId;
import briefing.core.shared.values.TextRef;

/** The source had been archived by mistake. */
public record SourceVoided(SourceId source, TextRef reason) implements SourceEvent {}
