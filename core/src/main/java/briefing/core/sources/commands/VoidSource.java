package briefing.core.sources.commands;

import briefing.core.shared.ids.SourceId;
import briefing.core.shared.values.TextRef;

/**
 * Says that a source was archived by mistake; what rests on it stays, and is marked as challenged. For editors only.
 * Refused with {@code SOURCE_NOT_ARCHIVED} or {@code SOURCE_VOIDED}.
 *
 * @param reason why, in words
 */
public record VoidSource(SourceId source, TextRef reason) implements SourceCommand {}
