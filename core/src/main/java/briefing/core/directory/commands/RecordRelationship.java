package briefing.core.directory.commands;

import briefing.core.directory.RelationshipKind;
import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.RelationshipId;
import briefing.core.shared.values.ApproximateDate;
import org.jspecify.annotations.Nullable;

/**
 * Says what an organisation is to another, other than its member. Refused with {@code ORGANISATION_NOT_REGISTERED},
 * {@code ORGANISATION_VOIDED}, {@code RELATIONSHIP_ALREADY_RECORDED}, {@code RELATED_TO_SELF} or
 * {@code END_BEFORE_START}.
 *
 * @param of to whom it is that
 * @param from the first day, when known
 * @param to the last day, when one is known
 */
public record RecordRelationship(
        OrganisationId organisation,
        RelationshipId relationship,
        RelationshipKind kind,
        OrganisationId of,
        @Nullable ApproximateDate from,
        @Nullable ApproximateDate to,
        Basis basis)
        implements OrganisationCommand, Based {}
