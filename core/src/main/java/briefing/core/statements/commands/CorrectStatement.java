package briefing.core.statements.commands;

import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.StatementId;
import briefing.core.shared.values.MultilingualText;
import briefing.core.shared.values.TextRef;

/**
 * Puts right words that were recorded wrongly; the earlier ones stay in the history. For editors only. Refused with
 * {@code STATEMENT_RETRACTED} or {@code STATEMENT_VOIDED}.
 *
 * @param text all of the words, in all of the languages
 * @param reason why, in words
 */
public record CorrectStatement(StatementId statement, MultilingualText text, TextRef reason, Basis basis)
        implements StatementCommand, Based {}
