package briefing.core.statements;

import briefing.core.shared.Based;
import briefing.core.shared.Command;
import briefing.core.shared.ids.StatementId;

/** Everything that can be asked of a statement. */
public sealed interface StatementCommand extends Command, Based
        permits CorrectStatement, RecordStatement, RetractStatement {
    StatementId statement();

    @Override
    default StatementId subject() {
        return statement();
    }
}
