package briefing.core.statements;

import briefing.core.shared.codes.Refusal;
import briefing.core.statements.commands.StatementCommand;

/** Every reason of its own for which a {@link StatementCommand} is refused. */
public enum StatementRefusal implements Refusal {
    STATEMENT_NOT_RECORDED("Record the statement first."),
    STATEMENT_ALREADY_RECORDED("Correct it, or use a new id for another statement."),
    STATEMENT_RETRACTED("The statement was taken back; what was said stays as it was recorded."),
    ALREADY_RETRACTED("It was taken back already; read its retraction."),
    TRANSLATION_EXISTS("Correct the statement if the words on record in that language are wrong."),
    STATEMENT_VOIDED("It was recorded by mistake; record another statement.");

    private final String sentence;

    StatementRefusal(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
