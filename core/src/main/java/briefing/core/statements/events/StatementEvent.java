package briefing.core.statements.events;

import briefing.core.shared.ids.StatementId;
import briefing.core.shared.messages.Event;

/** Everything that can happen to a statement. */
public sealed interface StatementEvent extends Event
        permits StatementCorrected, StatementRecorded, StatementRetracted, StatementVoided, TranslationAdded {
    StatementId statement();

    @Override
    default StatementId subject() {
        return statement();
    }
}
