package briefing.query.shared.log;

import briefing.core.json.EventType;
import briefing.core.json.EventTypes;
import briefing.core.json.Json;
import briefing.core.shared.access.Role;
import briefing.core.shared.ids.NodeKind;
import briefing.core.shared.messages.Event;
import briefing.core.shared.messages.EventMetadata;
import briefing.core.shared.values.LogPosition;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** Appends events as the write side does, through the log's own door. */
public final class TestLog {
    private static final byte[] METADATA = Json.mapper()
            .writeValueAsBytes(new EventMetadata(
                    "staff-1", Set.of(Role.STAFF), "test", "test", "c", "x", null, Collections.emptyList()));

    private static final String APPEND = """
            select outcome, last_position, recorded_at, (select epoch from log.log_head)
            from log.append(array['staff-1'], ?, array['\\x01'::bytea], ?, ?, ?, ?, ?, ?, ?, ?, ?,
                            '{}', '{}', '{}', '{}', '{}', '{}', '{}')
            """;

    private final DataSource app;
    private final Map<String, Long> versions = new HashMap<>();

    public TestLog(DataSource app) {
        this.app = app;
    }

    /** Where an append ended, and when the log took it. */
    public record Appended(LogPosition position, Instant recordedAt) {}

    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
    private record Raw(String name, int revision, byte[] payload) {}

    /** One append, all of whose events are of the same aggregate. */
    public Appended append(Event... events) {
        List<Raw> raws = Arrays.stream(events)
                .map(event -> {
                    EventType type = EventTypes.of(event);
                    return new Raw(type.name(), type.revision(), Json.write(event));
                })
                .toList();
        return append(events[0].subject().value(), raws);
    }

    /** One append of events that this build may not be able to read. */
    public Appended appendRaw(String aggregateId, String name, String... payloads) {
        return append(
                aggregateId,
                Arrays.stream(payloads)
                        .map(payload -> new Raw(name, 1, payload.getBytes(StandardCharsets.UTF_8)))
                        .toList());
    }

    private synchronized Appended append(String id, List<Raw> events) {
        try (Connection connection = app.getConnection();
                PreparedStatement statement = connection.prepareStatement(APPEND)) {
            long first = versions.getOrDefault(id, -1L) + 1;
            array(statement, 1, "text", UUID.randomUUID().toString());
            array(statement, 2, "text", type(id));
            array(statement, 3, "text", id);
            array(statement, 4, "int8", first);
            array(statement, 5, "int4", each(events, _ -> 1));
            array(statement, 6, "uuid", each(events, _ -> UUID.randomUUID()));
            array(statement, 7, "text", each(events, Raw::name));
            array(statement, 8, "int4", each(events, Raw::revision));
            array(statement, 9, "bytea", (Object[])
                    events.stream().map(Raw::payload).toArray(byte[][]::new));
            array(statement, 10, "bytea", (Object[])
                    events.stream().map(_ -> METADATA).toArray(byte[][]::new));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                if (!row.getString(1).equals("STORED")) {
                    throw new IllegalStateException("The log said " + row.getString(1));
                }
                versions.put(id, first + events.size() - 1);
                return new Appended(
                        new LogPosition(row.getString(4), row.getLong(2)),
                        row.getObject(3, OffsetDateTime.class).toInstant());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the write side calls it; what is no id has some type, too. */
    private static String type(String id) {
        return Arrays.stream(NodeKind.values())
                .filter(kind -> id.startsWith(kind.name().toLowerCase(Locale.ROOT) + "_"))
                .map(NodeKind::aggregateType)
                .findFirst()
                .orElse("Test");
    }

    private static Object[] each(List<Raw> events, Function<Raw, Object> part) {
        return events.stream().map(part).toArray();
    }

    private static void array(PreparedStatement statement, int at, String type, Object... values) throws SQLException {
        statement.setArray(at, statement.getConnection().createArrayOf(type, values));
    }
}
