package briefing.command.statements;

import static briefing.command.shared.Decision.accept;
import static briefing.command.shared.Decision.refuse;
import static briefing.core.shared.CommonWarning.NOT_IN_OFFICE;
import static briefing.core.statements.StatementRefusal.*;

import briefing.command.shared.Decision;
import briefing.core.directory.Standing;
import briefing.core.statements.CorrectStatement;
import briefing.core.statements.RecordStatement;
import briefing.core.statements.RetractStatement;
import briefing.core.statements.StatementCommand;
import briefing.core.statements.StatementCorrected;
import briefing.core.statements.StatementEvent;
import briefing.core.statements.StatementRecorded;
import briefing.core.statements.StatementRetracted;

/** The rules of a statement. A pure value: no clock, no framework, no input or output. */
sealed interface Statement {
    /** Nothing is on record under this id. */
    record Unrecorded() implements Statement {}

    /** It was said, and stands. */
    record Standing() implements Statement {}

    /** It was said, and taken back. */
    record Retracted() implements Statement {}

    /** A state and a command: the row of the table. */
    record Row(Statement state, StatementCommand command) {}

    /** The decision table: each row reads "in this state, for this command, this happens". */
    default Decision<StatementEvent> decide(StatementCommand command, StatementFacts facts) {
        return switch (new Row(this, command)) {
            case Row(Unrecorded _, RecordStatement c) ->
                accept(recorded(c)).warning(NOT_IN_OFFICE, facts.notInOffice());
            case Row(Unrecorded _, StatementCommand _) -> refuse(STATEMENT_NOT_RECORDED);

            case Row(Standing _, RecordStatement _) -> refuse(STATEMENT_ALREADY_RECORDED);
            case Row(Standing _, CorrectStatement c) -> accept(corrected(c));
            case Row(Standing _, RetractStatement c) -> accept(retracted(c));

            case Row(Retracted _, RecordStatement _) -> refuse(STATEMENT_ALREADY_RECORDED);
            case Row(Retracted _, CorrectStatement _) -> refuse(STATEMENT_RETRACTED);
            case Row(Retracted _, RetractStatement _) -> refuse(ALREADY_RETRACTED);
        };
    }

    /** What a stored event means for the rules. Total: it accepts every event in every state, and never refuses. */
    default Statement evolve(StatementEvent event) {
        return switch (event) {
            case StatementRecorded _ -> new Standing();
            case StatementCorrected _ -> this;
            case StatementRetracted _ -> new Retracted();
        };
    }

    private static StatementEvent recorded(RecordStatement c) {
        return new StatementRecorded(
                c.statement(),
                c.speaker(),
                c.asNamed(),
                c.kind(),
                c.mode(),
                c.text(),
                c.occasion(),
                c.matter(),
                c.basis());
    }

    private static StatementEvent corrected(CorrectStatement c) {
        return new StatementCorrected(c.statement(), c.text(), c.reason(), c.basis());
    }

    private static StatementEvent retracted(RetractStatement c) {
        return new StatementRetracted(c.statement(), c.by(), c.on(), c.reason(), c.basis());
    }
}
