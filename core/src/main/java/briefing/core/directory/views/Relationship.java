package briefing.core.directory.views;

import briefing.core.directory.RelationshipKind;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.RelationshipId;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.ApproximateDate;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation is to another, as readers see it.
 *
 * @param of to whom it is that
 * @param from the first day, when known
 * @param to the last day, when one is known
 */
public record Relationship(
        RelationshipId id,
        OrganisationId organisation,
        RelationshipKind kind,
        OrganisationId of,
        @Nullable ApproximateDate from,
        @Nullable ApproximateDate to,
        Basis basis,
        RecordedBy recordedBy) {}
