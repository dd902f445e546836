package briefing.core.sources.commands;

import briefing.core.shared.ids.SourceId;
import briefing.core.shared.values.TextRef;
import briefing.core.sources.Reliability;

/**
 * Judges how far a source can be relied on; the newest judgement counts. Refused with {@code SOURCE_NOT_ARCHIVED} or
 * {@code SOURCE_VOIDED}.
 *
 * @param reason why, in words
 */
public record RateSource(SourceId source, Reliability reliability, TextRef reason) implements SourceCommand {}
