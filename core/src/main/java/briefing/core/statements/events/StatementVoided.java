package briefing.core.statements.events;

import briefing.core.shared.ids.StatementId;
import briefing.core.shared.values.TextRef;

/** The statement had been recorded by mistake. */
public record StatementVoided(StatementId statement, TextRef reason) implements StatementEvent {}
