package briefing.core.statements.events;

import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.StatementId;
import briefing.core.shared.values.MultilingualText;
import briefing.core.shared.values.TextRef;

/** Words that had been recorded wrongly were put right. */
public record StatementCorrected(StatementId statement, MultilingualText text, TextRef reason, Basis basis)
        implements StatementEvent, Based {}
