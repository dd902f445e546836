package briefing.bench;

import briefing.core.shared.Postgres;
import java.sql.Connection;
import tools.jackson.databind.json.JsonMapper;

/** The limit of a rebuild: the whole log by a cursor, each payload read as JSON. */
record CursorRead(Postgres.Database database) implements Side {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int FETCHED = 2_000;

    @Override
    public Sample run(Scale.Span span) throws Exception {
        long began = System.nanoTime();
        long events = read();
        return Sample.of(events / ((System.nanoTime() - began) / 1e9));
    }

    private long read() throws Exception {
        long events = 0;
        try (Connection connection = database.app().getConnection()) {
            connection.setAutoCommit(false);
            try (var select = connection.prepareStatement("select payload from log.event_log order by position")) {
                select.setFetchSize(FETCHED);
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        events += JSON.readTree(rows.getBytes(1)).isObject() ? 1 : 0;
                    }
                }
            }
        }
        return events;
    }
}
