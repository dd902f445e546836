package briefing.command.statements;

import briefing.command.shared.Resource;
import briefing.core.statements.StatementCommand;

/** Finds whether a speaker held the office that the statement is attributed to. */
final class StatementLookup implements Resource {
    StatementFacts factsFor(StatementCommand command) {
        return new StatementFacts(false);
    }
}
