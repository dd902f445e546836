package briefing.core.statements.events;

import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Effective;
import briefing.core.shared.ids.StatementId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.TextRef;
import briefing.core.statements.RetractedBy;

/** The statement was taken back by who had said or reported it. */
public record StatementRetracted(StatementId statement, RetractedBy by, ApproximateDate on, TextRef reason, Basis basis)
        implements StatementEvent, Based, Effective {
    @Override
    public ApproximateDate effective() {
        return on;
    }
}
