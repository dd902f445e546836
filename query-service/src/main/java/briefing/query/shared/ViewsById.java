package briefing.query.shared;

import briefing.core.json.Json;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.reading.View;
import briefing.core.shared.values.LogPosition;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds views by their ids and, instead of what was merged into another by then, the one that stays. */
final class ViewsById {
    private final JdbcClient jdbc;
    private final Tables tables;
    private final Projections projections;

    ViewsById(JdbcClient jdbc, Tables tables, Projections projections) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.projections = projections;
    }

    /** Each by the id that it was asked for by. */
    Map<AggregateId, View> find(Set<? extends AggregateId> ids, LogPosition at) {
        Map<AggregateId, View> seen = read(Set.copyOf(ids), at);
        Set<AggregateId> further = targets(seen);
        while (!further.isEmpty()) {
            Map<AggregateId, View> more = read(further, at);
            if (more.size() < further.size()) {
                throw new IllegalStateException("What stays of a merge is not on record.");
            }
            seen.putAll(more);
            further = targets(seen);
        }
        Map<AggregateId, View> staying = new HashMap<>();
        ids.stream()
                .filter(seen::containsKey)
                .forEach(id -> staying.put(id, staying(Objects.requireNonNull(seen.get(id)), seen)));
        return staying;
    }

    private static Set<AggregateId> targets(Map<AggregateId, View> seen) {
        return seen.values().stream()
                .map(View::mergedInto)
                .filter(Objects::nonNull)
                .filter(into -> !seen.containsKey(into))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static View staying(View merged, Map<AggregateId, View> seen) {
        View staying = merged;
        for (AggregateId into = staying.mergedInto(); into != null; into = staying.mergedInto()) {
            staying = Objects.requireNonNull(seen.get(into), "what stays is on record");
        }
        return staying;
    }

    private Map<AggregateId, View> read(Set<AggregateId> ids, LogPosition at) {
        Map<Projection<?, ?>, List<String>> byKind = ids.stream()
                .collect(Collectors.groupingBy(
                        projections::of,
                        LinkedHashMap::new,
                        Collectors.mapping(AggregateId::value, Collectors.toList())));
        Map<AggregateId, View> found = new HashMap<>();
        byKind.forEach((projection, some) -> {
            for (View view : read(projection, some, at)) {
                found.put(view.id(), view);
            }
        });
        return found;
    }

    private <V extends View> List<V> read(Projection<V, ?> projection, List<String> ids, LogPosition at) {
        return jdbc.sql("select doc from %s where id = any(?) and %s"
                        .formatted(tables.table(projection.table()), Views.SEEN))
                .params(ids.toArray(String[]::new), at.position(), at.position())
                .query((row, _) -> Json.mapper().readValue(row.getString(1), projection.view()))
                .list();
    }
}
