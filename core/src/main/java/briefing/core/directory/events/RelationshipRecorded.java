package briefing.core.directory.events;

import briefing.core.directory.RelationshipKind;
import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Effective;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.RelationshipId;
import briefing.core.shared.values.ApproximateDate;
import org.jspecify.annotations.Nullable;

/** An organisation was said to be something to another. */
public record RelationshipRecorded(
        OrganisationId organisation,
        RelationshipId relationship,
        RelationshipKind kind,
        OrganisationId of,
        @Nullable ApproximateDate from,
        @Nullable ApproximateDate to,
        Basis basis)
        implements OrganisationEvent, Based, Effective {
    @Override
    public @Nullable ApproximateDate effective() {
        return from;
    }
}
