package briefing.query.shared;

import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.reading.Cursor;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.PageRequest;
import briefing.core.shared.reading.Slice;
import briefing.core.shared.reading.View;
import briefing.core.shared.values.LogPosition;
import briefing.query.shared.ViewsOfEach.Groups;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every version of every view, read as of one position. */
public final class Views {
    /** Takes the position twice. */
    static final String SEEN = "from_position <= ? and to_position > ?";

    private final Tables tables;
    private final Projections projections;
    private final ViewsById byId;
    private final ViewPages pages;
    private final ViewsOfEach ofEach;

    Views(JdbcClient jdbc, Tables tables, Projections projections) {
        this.tables = tables;
        this.projections = projections;
        this.byId = new ViewsById(jdbc, tables, projections);
        this.pages = new ViewPages(jdbc, tables);
        this.ofEach = new ViewsOfEach(jdbc, tables, projections);
    }

    /**
     * These aggregates, in one select for each kind; what was not on record then is left out, and instead of what was
     * merged into another by then, the one that stays is found.
     */
    public Map<AggregateId, View> find(Set<? extends AggregateId> ids, LogPosition at) {
        return byId.find(ids, at);
    }

    /** One page of a list; the key and the id of an item lead to the pages before and after it. */
    public <V extends View> Page<V> page(Class<V> view, List<Condition> conditions, PageRequest page, LogPosition at) {
        return pages.page(projections.of(view), conditions, page, at);
    }

    /**
     * For each of several ids of one kind, the same part of the views that belong to it in their natural order.
     *
     * @param belongs a condition on a view and {@code g.value}, the id, or {@code g.same}, all ids that it stands for
     * @param counted whether to count all that belong to each as well
     */
    public <V extends View> Map<String, Page<V>> pageOfEach(
            Class<V> view, String belongs, Set<String> values, Slice<Cursor> slice, boolean counted, LogPosition at) {
        if (values.isEmpty()) {
            return Map.of();
        }
        Groups groups = new Groups(values, listed(belongs), at);
        Map<String, List<Page.Item<V>>> found = ofEach.read(view, groups, slice, slice.size() + 1);
        Map<String, Long> totals = counted ? ofEach.count(view, groups) : Map.of();
        return values.stream()
                .collect(Collectors.toMap(
                        value -> value,
                        value -> Page.of(found.getOrDefault(value, List.of()), slice, totals.get(value))));
    }

    /** For each of several ids of one kind, the first views that belong to it; an id that none belongs to is left out. */
    public <V extends View> Map<String, List<V>> firstOfEach(
            Class<V> view, String belongs, Set<String> values, int sizeMax, LogPosition at) {
        return first(view, listed(belongs), values, sizeMax, at);
    }

    /** The same without a bound, as long as none has more than so many. */
    public <V extends View> Map<String, List<V>> allOfEach(
            Class<V> view, String belongs, Set<String> values, int sizeMax, LogPosition at) {
        Map<String, List<V>> found = firstOfEach(view, belongs, values, sizeMax + 1, at);
        if (found.values().stream().anyMatch(some -> some.size() > sizeMax)) {
            throw new Failed(Failure.LIMIT_EXCEEDED);
        }
        return found;
    }

    /** What was merged into each of several views, but not through another one; each as it is by itself. */
    public <V extends View> Map<String, List<V>> mergedInto(Class<V> view, Set<String> ids, LogPosition at) {
        return first(view, "merged_into = g.value", ids, Integer.MAX_VALUE, at);
    }

    private static String listed(String belongs) {
        return "listed and (" + belongs + ")";
    }

    private <V extends View> Map<String, List<V>> first(
            Class<V> view, String belongs, Set<String> values, int sizeMax, LogPosition at) {
        Map<String, List<V>> found = new HashMap<>();
        if (!values.isEmpty()) {
            ofEach.read(view, new Groups(values, belongs, at), Slice.first(1), sizeMax)
                    .forEach((value, items) ->
                            found.put(value, items.stream().map(Page.Item::node).toList()));
        }
        return found;
    }

    /** All ids that each of several ids of one kind stands for. */
    public Map<String, Set<String>> same(Set<String> ids, LogPosition at) {
        return ids.isEmpty() ? Map.of() : ofEach.same(new Groups(ids, "", at));
    }

    /**
     * Adds a condition on an id, when the filter gives one: it holds for what refers to any of the ids that it stands for.
     * They are found first, since the database plans better for ids that it knows.
     *
     * @param sql a condition with one {@code ?} for the array of those ids
     */
    public void addSame(List<Condition> conditions, String sql, @Nullable AggregateId id, LogPosition at) {
        if (id != null) {
            same(Set.of(id.value()), at)
                    .values()
                    .forEach(ids -> conditions.add(Condition.of(sql, (Object) ids.toArray(String[]::new))));
        }
    }

    /** Holds for what has this as part of a name, in any of its languages and scripts. */
    public Condition named(Class<? extends View> view, String part, LogPosition at) {
        return Merges.named(tables.table(projections.of(view).table()), tables.table("name"), part, at);
    }
}
