package briefing.core.statements.commands;

import briefing.core.shared.Command;
import briefing.core.shared.ids.StatementId;

/** Everything that can be asked of a statement. */
public sealed interface StatementCommand extends Command
        permits AddTranslation, CorrectStatement, RecordStatement, RetractStatement, VoidStatement {
    StatementId statement();

    @Override
    default StatementId subject() {
        return statement();
    }
}
