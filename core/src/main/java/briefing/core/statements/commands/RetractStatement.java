package briefing.core.statements.commands;

import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.StatementId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.TextRef;
import briefing.core.statements.RetractedBy;

/**
 * Says that a statement was taken back in the world; it stays visible as such. For editors only. Refused with
 * {@code ALREADY_RETRACTED} or {@code STATEMENT_VOIDED}.
 *
 * @param on the day or period in which it was taken back
 * @param reason why, in words
 */
public record RetractStatement(StatementId statement, RetractedBy by, ApproximateDate on, TextRef reason, Basis basis)
        implements StatementCommand, Based {}
