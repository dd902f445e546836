package briefing.core.directory.views;

import briefing.core.shared.ids.MembershipId;
import briefing.core.shared.ids.OrganisationId;
import java.util.List;
import java.util.stream.Stream;

/** How an organisation says that it is linked to others, each list in the order of recording. */
public record OrganisationLinks(
        List<Membership> memberships, List<Succession> successors, List<Relationship> relationships) {
    static final OrganisationLinks NONE = new OrganisationLinks(List.of(), List.of(), List.of());

    public OrganisationLinks {
        memberships = List.copyOf(memberships);
        successors = List.copyOf(successors);
        relationships = List.copyOf(relationships);
    }

    /** The other organisations that it names, each once. */
    public List<OrganisationId> targets() {
        return Stream.of(
                        memberships.stream().map(Membership::member),
                        successors.stream().map(Succession::successor),
                        relationships.stream().map(Relationship::of))
                .flatMap(some -> some)
                .distinct()
                .toList();
    }

    OrganisationLinks with(Membership membership) {
        return new OrganisationLinks(and(memberships, membership), successors, relationships);
    }

    OrganisationLinks with(Succession succession) {
        return new OrganisationLinks(memberships, and(successors, succession), relationships);
    }

    OrganisationLinks with(Relationship relationship) {
        return new OrganisationLinks(memberships, successors, and(relationships, relationship));
    }

    OrganisationLinks ended(MembershipId membership, MembershipEnd end) {
        return new OrganisationLinks(
                memberships.stream()
                        .map(some -> some.id().equals(membership) ? some.ended(end) : some)
                        .toList(),
                successors,
                relationships);
    }

    private static <T> List<T> and(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}
