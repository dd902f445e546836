package briefing.command.statements;

import briefing.command.shared.Offices;
import briefing.command.shared.Resource;
import briefing.core.statements.commands.RecordStatement;
import briefing.core.statements.commands.StatementCommand;

/** Finds whether a speaker held the office that the statement is attributed to. */
final class StatementLookup implements Resource {
    private final Offices offices;

    StatementLookup(Offices offices) {
        this.offices = offices;
    }

    StatementFacts factsFor(StatementCommand command) {
        return new StatementFacts(command instanceof RecordStatement recorded
                && offices.isSurelyNotInOffice(
                        recorded.speaker(), recorded.occasion().deliveredOn()));
    }
}
