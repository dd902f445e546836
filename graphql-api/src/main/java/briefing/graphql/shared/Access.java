package briefing.graphql.shared;

import briefing.core.shared.access.Role;
import briefing.core.shared.access.WhoMay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of who may, of all features: the only authorisation there is. */
public final class Access {
    private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");

    private final Map<String, Set<Role>> rows = new HashMap<>();

    Access(List<Feature> features) {
        features.stream().flatMap(feature -> feature.access().stream()).forEach(this::add);
    }

    private void add(WhoMay row) {
        for (String coordinate : row.coordinates()) {
            if (rows.put(coordinate, row.roles()) != null) {
                throw new IllegalStateException("Two rows of who may speak of " + coordinate + ".");
            }
        }
    }

    /** Who may have this field: as its own row says, else that of its type; no row means nobody. */
    public Set<Role> allowed(String type, String field) {
        Set<Role> own = rows.get(type + "." + field);
        if (own != null) {
            return own;
        }
        return ROOTS.contains(type) ? Set.of() : rows.getOrDefault(type, Set.of());
    }

    /** Every coordinate that a row speaks of. */
    Set<String> coordinates() {
        return Set.copyOf(rows.keySet());
    }
}
