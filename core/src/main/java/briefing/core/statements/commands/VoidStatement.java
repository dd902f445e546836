package briefing.core.statements.commands;

import briefing.core.shared.ids.StatementId;
import briefing.core.shared.values.TextRef;

/**
 * Says that a statement was recorded by mistake. For editors only. Refused with {@code STATEMENT_NOT_RECORDED} or
 * {@code STATEMENT_VOIDED}.
 *
 * @param reason why, in words
 */
public record VoidStatement(StatementId statement, TextRef reason) implements StatementCommand {}
