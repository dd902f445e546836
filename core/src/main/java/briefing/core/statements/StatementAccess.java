package briefing.core.statements;

import briefing.core.shared.access.WhoMay;
import java.util.List;

/** Who may read and write statements; what was recorded is put right and taken back by editors alone. */
public final class StatementAccess {
    /** The rows. */
    public static final List<WhoMay> ROWS = List.of(
            WhoMay.everybody(
                    "Query.statement",
                    "Query.statements",
                    "Subscription.statementChanged",
                    "Statement",
                    "LocalText",
                    "Wording",
                    "Translation",
                    "Occasion",
                    "Correction",
                    "Retraction",
                    "StatementConnection",
                    "StatementEdge",
                    "StatementChange",
                    "StatementOutcome"),
            WhoMay.staff("Mutation.recordStatement", "Mutation.addTranslation"),
            WhoMay.editors("Mutation.correctStatement", "Mutation.retractStatement", "Mutation.voidStatement"));

    private StatementAccess() {}
}
