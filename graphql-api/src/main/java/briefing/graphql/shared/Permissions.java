package briefing.graphql.shared;

import briefing.core.shared.access.Role;
import graphql.GraphQLContext;
import java.util.Objects;
import java.util.Set;

/** What whoever asks by one request may have, by the table of who may. */
record Permissions(Access access, Set<Role> roles) {
    Permissions {
        roles = Set.copyOf(roles);
    }

    /** Those of a request, in which a field is being fetched. */
    static Permissions of(GraphQLContext request) {
        return Objects.requireNonNull(request.get(Permissions.class), "every field asks the table of who may first");
    }

    boolean allow(String type, String field) {
        return roles.stream().anyMatch(access.allowed(type, field)::contains);
    }
}
