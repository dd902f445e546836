package briefing.core.sources.events;

import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Effective;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.TextRef;
import briefing.core.sources.AmendmentKind;

/** The publisher corrected, refiled or withdrew the source. */
public record SourceAmended(SourceId source, AmendmentKind kind, ApproximateDate on, TextRef note, Basis basis)
        implements SourceEvent, Based, Effective {
    @Override
    public ApproximateDate effective() {
        return on;
    }
}
