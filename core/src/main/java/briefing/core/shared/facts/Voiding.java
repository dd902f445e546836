package briefing.core.shared.facts;

import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.TextRef;

/**
 * That and why a record was voided: it had been entered by mistake. It stays readable by its id, and is left out of lists.
 *
 * @param reason why, in words
 */
public record Voiding(TextRef reason, RecordedBy recordedBy) {}
