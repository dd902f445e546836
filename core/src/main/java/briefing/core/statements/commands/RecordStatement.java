package briefing.core.statements.commands;

import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Party;
import briefing.core.shared.ids.StatementId;
import briefing.core.shared.values.MultilingualText;
import briefing.core.shared.values.TextRef;
import briefing.core.statements.Delivery;
import briefing.core.statements.Matter;
import briefing.core.statements.Occasion;
import briefing.core.statements.StatementKind;
import briefing.core.statements.StatementMode;
import org.jspecify.annotations.Nullable;

/**
 * Puts on record what somebody said or wrote. Refused with {@code STATEMENT_ALREADY_RECORDED}; warns with
 * {@code NOT_IN_OFFICE} when the speaker surely did not hold the office on any possible day of the occasion.
 *
 * @param speaker whose words they are
 * @param asNamed how the source names the speaker, when that differs
 * @param delivery how the text stands to the words that were spoken, when that is known
 * @param text the words in the language they were said in, and translations
 * @param occasion when, and at which meeting
 * @param matter what it is about
 */
public record RecordStatement(
        StatementId statement,
        Party speaker,
        @Nullable TextRef asNamed,
        StatementKind kind,
        StatementMode mode,
        @Nullable Delivery delivery,
        MultilingualText text,
        Occasion occasion,
        Matter matter,
        Basis basis)
        implements StatementCommand, Based {}
