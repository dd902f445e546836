package briefing.graphql.schema;

import briefing.graphql.schema.SchemaChange.Level;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;

/** The rules of docs/API-CHANGES.md: what must be announced before clients lose it, and how. */
final class Promise {
    private Promise() {}

    /** The breaking changes that nobody was told of: not deprecated before, or not named under Removed. */
    static List<SchemaChange> broken(GraphQLSchema kept, GraphQLSchema now, Changelog changelog) {
        Coordinates before = new Coordinates(kept);
        return SchemaComparison.between(kept, now).stream()
                .filter(change -> change.level() == Level.BREAKING)
                .filter(change -> !before.isDeprecated(change.coordinate())
                        || !changelog.removed().contains(change.coordinate()))
                .toList();
    }

    /** What is wrong with deprecations: each tells in backquotes what to use instead, and is named under Deprecated. */
    static List<String> faults(GraphQLSchema schema, Changelog changelog) {
        Coordinates all = new Coordinates(schema);
        List<String> faults = new ArrayList<>();
        all.deprecated().forEach((coordinate, reason) -> {
            if (Changelog.coordinates(reason).stream()
                    .noneMatch(instead -> all.has(instead) && !all.isDeprecated(instead))) {
                faults.add(coordinate + " does not tell in `backquotes` what to use instead");
            }
            if (!changelog.deprecated().contains(coordinate)) {
                faults.add(coordinate + " is not named in CHANGELOG.md under ### Deprecated");
            }
        });
        return faults;
    }
}
