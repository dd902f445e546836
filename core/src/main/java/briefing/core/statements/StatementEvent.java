package briefing.core.statements;

import briefing.core.shared.Based;
import briefing.core.shared.Event;
import briefing.core.shared.ids.StatementId;

/** Everything that can happen to a statement. */
public sealed interface StatementEvent extends Event, Based
        permits StatementCorrected, StatementRecorded, StatementRetracted {
    StatementId statement();

    @Override
    default StatementId subject() {
        return statement();
    }
}
