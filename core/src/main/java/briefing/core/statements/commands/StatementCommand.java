package briefing.core.statements.commands;

import briefing.core.shared.ids.StatementId;
import briefing.core.shared.messages.Command;

/** Everything that can be asked of a statement. */
public sealed interface StatementCommand extends Command
        permits AddTranslation, CorrectStatement, RecordStatement, RetractStatement, VoidStatement {
    StatementId statement();

    @Override
    default StatementId subject() {
        return statement();
    }
}
