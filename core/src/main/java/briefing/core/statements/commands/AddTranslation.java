package briefing.core.statements.commands;

import briefing.core.shared.codes.Malformation;
import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.StatementId;
import briefing.core.shared.values.LocalText;
import briefing.core.shared.values.Malformed;
import briefing.core.shared.values.TextKind;

/**
 * Adds the words of a statement in another language, or by a better translator. Refused with
 * {@code TRANSLATION_EXISTS} when they are on record in that language by that kind of translator, or were said in it;
 * with {@code STATEMENT_NOT_RECORDED}, {@code STATEMENT_RETRACTED} or {@code STATEMENT_VOIDED}.
 *
 * @param translation of any kind but the original
 */
public record AddTranslation(StatementId statement, LocalText translation, Basis basis)
        implements StatementCommand, Based {
    public AddTranslation {
        if (translation.kind() == TextKind.ORIGINAL) {
            throw new Malformed(Malformation.TRANSLATION_IS_ORIGINAL);
        }
    }
}
