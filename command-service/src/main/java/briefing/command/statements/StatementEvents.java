package briefing.command.statements;

import briefing.core.statements.commands.AddTranslation;
import briefing.core.statements.commands.CorrectStatement;
import briefing.core.statements.commands.RecordStatement;
import briefing.core.statements.commands.RetractStatement;
import briefing.core.statements.commands.VoidStatement;
import briefing.core.statements.events.StatementCorrected;
import briefing.core.statements.events.StatementEvent;
import briefing.core.statements.events.StatementRecorded;
import briefing.core.statements.events.StatementRetracted;
import briefing.core.statements.events.StatementVoided;
import briefing.core.statements.events.TranslationAdded;

/** The events that accepted commands become, field by field. */
final class StatementEvents {
    private StatementEvents() {}

    static StatementEvent recorded(RecordStatement c) {
        return new StatementRecorded(
                c.statement(),
                c.speaker(),
                c.asNamed(),
                c.kind(),
                c.mode(),
                c.delivery(),
                c.text(),
                c.occasion(),
                c.matter(),
                c.basis());
    }

    static StatementEvent translated(AddTranslation c) {
        return new TranslationAdded(c.statement(), c.translation(), c.basis());
    }

    static StatementEvent corrected(CorrectStatement c) {
        return new StatementCorrected(c.statement(), c.text(), c.reason(), c.basis());
    }

    static StatementEvent retracted(RetractStatement c) {
        return new StatementRetracted(c.statement(), c.by(), c.on(), c.reason(), c.basis());
    }

    static StatementEvent voided(VoidStatement c) {
        return new StatementVoided(c.statement(), c.reason());
    }
}
