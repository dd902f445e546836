package briefing.core.statements.events;

import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Effective;
import briefing.core.shared.facts.Party;
import briefing.core.shared.ids.StatementId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.MultilingualText;
import briefing.core.shared.values.TextRef;
import briefing.core.statements.Delivery;
import briefing.core.statements.Matter;
import briefing.core.statements.Occasion;
import briefing.core.statements.StatementKind;
import briefing.core.statements.StatementMode;
import org.jspecify.annotations.Nullable;

/** What somebody said or wrote was put on record. */
public record StatementRecorded(
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
        implements StatementEvent, Based, Effective {
    @Override
    public ApproximateDate effective() {
        return occasion.deliveredOn();
    }
}
