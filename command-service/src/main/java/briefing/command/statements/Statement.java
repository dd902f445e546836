package briefing.command.statements;

import static briefing.command.shared.Decision.accept;
import static briefing.command.shared.Decision.refuse;
import static briefing.command.statements.StatementEvents.corrected;
import static briefing.command.statements.StatementEvents.recorded;
import static briefing.command.statements.StatementEvents.retracted;
import static briefing.command.statements.StatementEvents.translated;
import static briefing.command.statements.StatementEvents.voided;
import static briefing.core.shared.codes.CommonWarning.NOT_IN_OFFICE;
import static briefing.core.statements.StatementRefusal.*;

import briefing.command.shared.Decision;
import briefing.core.shared.values.MultilingualText;
import briefing.core.statements.commands.AddTranslation;
import briefing.core.statements.commands.CorrectStatement;
import briefing.core.statements.commands.RecordStatement;
import briefing.core.statements.commands.RetractStatement;
import briefing.core.statements.commands.StatementCommand;
import briefing.core.statements.commands.VoidStatement;
import briefing.core.statements.events.StatementCorrected;
import briefing.core.statements.events.StatementEvent;
import briefing.core.statements.events.StatementRecorded;
import briefing.core.statements.events.StatementRetracted;
import briefing.core.statements.events.StatementVoided;
import briefing.core.statements.events.TranslationAdded;

/** The rules of a statement. A pure value: no clock, no framework, no input or output. */
sealed interface Statement {
    /** Nothing is on record under this id. */
    record Unrecorded() implements Statement {}

    /**
     * It was said, and stands.
     *
     * @param text in which languages, and by what kinds of translators; the rules never look at the words
     */
    record Standing(MultilingualText text) implements Statement {
        /** Total: a translation that is there already changes nothing. */
        private Standing with(TranslationAdded event) {
            return text.lacks(event.translation()) ? new Standing(text.with(event.translation())) : this;
        }
    }

    /** It was said, and taken back. */
    record Retracted() implements Statement {}

    /** It was recorded by mistake. */
    record Voided() implements Statement {}

    /** A state and a command: the row of the table. */
    record Row(Statement state, StatementCommand command) {}

    /** The decision table: each row reads "in this state, for this command, this happens". */
    default Decision<StatementEvent> decide(StatementCommand command, StatementFacts facts) {
        return switch (new Row(this, command)) {
            case Row(Unrecorded _, RecordStatement c) ->
                accept(recorded(c)).warning(NOT_IN_OFFICE, facts.notInOffice());
            case Row(Unrecorded _, StatementCommand _) -> refuse(STATEMENT_NOT_RECORDED);

            case Row(Voided _, StatementCommand _) -> refuse(STATEMENT_VOIDED);
            case Row(Statement _, RecordStatement _) -> refuse(STATEMENT_ALREADY_RECORDED);
            case Row(Statement _, VoidStatement c) -> accept(voided(c));

            case Row(Standing s, AddTranslation c) when !s.text().lacks(c.translation()) -> refuse(TRANSLATION_EXISTS);
            case Row(Standing _, AddTranslation c) -> accept(translated(c));
            case Row(Standing _, CorrectStatement c) -> accept(corrected(c));
            case Row(Standing _, RetractStatement c) -> accept(retracted(c));

            case Row(Retracted _, AddTranslation _), Row(Retracted _, CorrectStatement _) ->
                refuse(STATEMENT_RETRACTED);
            case Row(Retracted _, RetractStatement _) -> refuse(ALREADY_RETRACTED);
        };
    }

    /** What a stored event means for the rules. Total: it accepts every event in every state, and never refuses. */
    default Statement evolve(StatementEvent event) {
        return switch (event) {
            case StatementRecorded e -> new Standing(e.text());
            case TranslationAdded e -> this instanceof Standing s ? s.with(e) : this;
            case StatementCorrected e -> this instanceof Standing ? new Standing(e.text()) : this;
            case StatementRetracted _ -> new Retracted();
            case StatementVoided _ -> new Voided();
        };
    }
}
