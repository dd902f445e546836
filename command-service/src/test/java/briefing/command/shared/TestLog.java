package briefing.command.shared;

import briefing.core.shared.Postgres;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks into a log beside the write side. */
public final class TestLog {
    private static final List<String> TABLES = List.of("event_log", "texts", "commands", "reserved_keys");

    private final JdbcClient jdbc;

    TestLog(Postgres.Database database) {
        jdbc = JdbcClient.create(database.superuser());
    }

    /** What the rules of sources look things up with. */
    public static LogLookup lookup(Postgres.Database database) {
        return new LogLookup(JdbcClient.create(database.app()));
    }

    /** What the rules read other aggregates with. */
    public static AggregateReader reader(Postgres.Database database) {
        return new AggregateReader(JdbcClient.create(database.app()));
    }

    /** How many rows each table of the log holds. */
    List<Long> rows() {
        return TABLES.stream()
                .map(table -> number("select count(*) from log." + table))
                .toList();
    }

    long number(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Long.class).single();
    }

    String text(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(String.class).single();
    }
}
