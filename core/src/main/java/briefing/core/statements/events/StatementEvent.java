package briefing.core.statements.events;

import briefing.core.shared.Event;
import briefing.core.shared.ids.StatementId;

/** Everything that can happen to a statement. */
public sealed interface StatementEvent extends Event
        permits StatementCorrected, StatementRecorded, StatementRetracted, StatementVoided, TranslationAdded {
    StatementId statement();

    @Override
    default StatementId subject() {
        return statement();
    }
}
