package briefing.command.directory;

import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.RelationshipId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an organisation was already said to be linked to. */
record Linked(Set<OrganisationId> successors, Set<RelationshipId> relationships) {
    static final Linked NONE = new Linked(Set.of(), Set.of());

    Linked {
        successors = Set.copyOf(successors);
        relationships = Set.copyOf(relationships);
    }

    Linked with(OrganisationId successor) {
        return new Linked(and(successors, successor), relationships);
    }

    Linked with(RelationshipId relationship) {
        return new Linked(successors, and(relationships, relationship));
    }

    private static <T> Set<T> and(Set<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).collect(Collectors.toUnmodifiableSet());
    }
}
