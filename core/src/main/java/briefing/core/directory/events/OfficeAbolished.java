package briefing.core.directory.events;

import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Effective;
import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.values.ApproximateDate;

/** An office is no more. */
public record OfficeAbolished(OfficeId office, ApproximateDate on, Basis basis)
        implements OfficeEvent, Based, Effective {
    @Override
    public ApproximateDate effective() {
        return on;
    }
}
