package briefing.core.statements.events;

import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.StatementId;
import briefing.core.shared.values.LocalText;

/** The words of the statement were put on record in another language, or by a better translator. */
public record TranslationAdded(StatementId statement, LocalText translation, Basis basis)
        implements StatementEvent, Based {}
