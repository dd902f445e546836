package briefing.query.shared.building;

import briefing.core.json.Json;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.reading.View;
import briefing.core.shared.values.Malformed;
import briefing.query.shared.Projection;
import briefing.query.shared.Projections;
import briefing.query.shared.Tables;
import briefing.query.shared.building.Batch.Version;
import briefing.query.shared.log.Citations;
import briefing.query.shared.log.LogRow;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes the views of a batch, and reads those that a batch goes on from: set by set, never one by one. */
final class ViewStore {
    private final JdbcTemplate jdbc;
    private final Tables tables;
    private final Projections projections;
    private final NameStore names;

    ViewStore(JdbcTemplate jdbc, Tables tables, Projections projections) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.projections = projections;
        this.names = new NameStore(jdbc, tables);
    }

    /** The newest versions of all that these rows are about; nothing of what this build knows no kind of. */
    Map<String, View> current(List<LogRow> rows) {
        Map<Projection<?, ?>, Set<String>> ids = new HashMap<>();
        rows.stream()
                .flatMap(row -> known(row.aggregateId()).stream())
                .forEach(id -> ids.computeIfAbsent(projections.of(id), _ -> new LinkedHashSet<>())
                        .add(id.value()));
        Map<String, View> views = new HashMap<>();
        ids.forEach((projection, some) -> jdbc.query(
                "select id, doc from %s where id = any(?) and to_position = 9223372036854775807"
                        .formatted(tables.table(projection.table())),
                row -> {
                    views.put(row.getString("id"), Json.mapper().readValue(row.getString("doc"), projection.view()));
                },
                (Object) some.toArray(String[]::new)));
        return views;
    }

    private static Optional<AggregateId> known(String id) {
        try {
            return Optional.of(AggregateId.parse(id));
        } catch (Malformed unknown) {
            return Optional.empty();
        }
    }

    /**
     * Writes all of them.
     *
     * @param after the position after which what they came of begins
     * @throws NotWritable when one of them cannot be stored, now or later
     */
    void write(Batch batch, long after) {
        try {
            batch.versions().forEach((projection, some) -> write(projection, some));
            Citations.write(jdbc, tables, batch.citations());
        } catch (DataIntegrityViolationException e) {
            throw new NotWritable(after, e);
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new NotWritable(after, e);
        }
    }

    private <V extends View> void write(Projection<V, ?> projection, List<Version> versions) {
        Map<String, Long> firsts = new HashMap<>();
        versions.forEach(version -> firsts.putIfAbsent(version.view.id().value(), version.from));
        close(projection.table(), firsts);
        insert(projection, versions);
        close("name", firsts);
        names.insert(projection, versions);
    }

    private void close(String table, Map<String, Long> firsts) {
        jdbc.update(
                """
                update %s v set to_position = n.first
                from unnest(?::text[], ?::bigint[]) n (id, first)
                where v.id = n.id and v.to_position = 9223372036854775807
                """.formatted(tables.table(table)),
                firsts.keySet().toArray(String[]::new),
                firsts.values().toArray(Long[]::new));
    }

    private <V extends View> void insert(Projection<V, ?> projection, List<Version> versions) {
        List<String> columns = Stream.concat(
                        Stream.of(
                                "id",
                                "from_position",
                                "to_position",
                                "version",
                                "created",
                                "listed",
                                "merged_into",
                                "sort_key",
                                "doc"),
                        projection.columns().stream().map(Projection.Column::name))
                .toList();
        String sql = "insert into %s (%s) values (%s)"
                .formatted(
                        tables.table(projection.table()),
                        String.join(", ", columns),
                        String.join(", ", columns.stream().map(_ -> "?").toList()));
        jdbc.batchUpdate(sql, versions, versions.size(), (statement, version) -> bind(statement, projection, version));
    }

    private static <V extends View> void bind(PreparedStatement statement, Projection<V, ?> projection, Version version)
            throws SQLException {
        V view = projection.view().cast(version.view);
        statement.setString(1, view.id().value());
        statement.setLong(2, version.from);
        statement.setLong(3, version.to);
        statement.setLong(4, view.version());
        statement.setLong(5, view.recordedBy().value());
        statement.setBoolean(6, view.listed());
        AggregateId into = view.mergedInto();
        statement.setString(7, into == null ? null : into.value());
        statement.setString(8, projection.sortKey().apply(view));
        statement.setString(9, Json.mapper().writeValueAsString(view));
        int at = 10;
        for (Projection.Column<V> column : projection.columns()) {
            statement.setObject(at++, sqlValue(statement, column.value().apply(view)));
        }
    }

    private static @Nullable Object sqlValue(PreparedStatement statement, @Nullable Object value) throws SQLException {
        return value instanceof List<?> many ? statement.getConnection().createArrayOf("text", many.toArray()) : value;
    }
}
