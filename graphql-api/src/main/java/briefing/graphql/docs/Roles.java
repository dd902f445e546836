package briefing.graphql.docs;

import briefing.core.shared.access.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Says who may, as one says it. */
final class Roles {
    private Roles() {}

    static String text(Set<Role> roles) {
        if (roles.equals(EnumSet.allOf(Role.class))) {
            return "whoever has a role";
        }
        List<String> words = new ArrayList<>();
        for (Role role : Role.values()) {
            if (roles.contains(role)) {
                words.add(word(role));
            }
        }
        return words.isEmpty() ? "nobody" : String.join(", ", words).replaceFirst(", (\\w+)$", " and $1");
    }

    private static String word(Role role) {
        return switch (role) {
            case READER -> "readers";
            case STAFF -> "staff";
            case EDITOR -> "editors";
            case AUDITOR -> "auditors";
        };
    }
}
