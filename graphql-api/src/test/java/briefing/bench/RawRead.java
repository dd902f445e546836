package briefing.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/** The limit of what reads: as many documents as the answer holds, and as long, by one plain statement and a key. */
record RawRead(DataSource pool, int clients, int documents, int bytes) implements Side {
    private static final int ROWS = 1_000;

    @Override
    public Sample run(Scale.Span span) throws Exception {
        fill();
        return Load.closed(clients, span, () -> () -> {
            try (Connection connection = pool.getConnection()) {
                read(connection);
            }
        });
    }

    private void fill() throws SQLException {
        try (Connection connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists raw_document");
            statement.execute("create table raw_document (id int primary key, document text storage external not null)");
            statement.execute("insert into raw_document select n, repeat(md5(n::text), %d) from generate_series(1, %d) n"
                    .formatted(bytes / documents / 32 + 1, ROWS + documents));
            statement.execute("vacuum analyze raw_document");
        }
    }

    private void read(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(
                "select document from raw_document where id > ? order by id limit " + documents)) {
            select.setInt(1, ThreadLocalRandom.current().nextInt(ROWS));
            int read = 0;
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    read += rows.getString(1).length() > 0 ? 1 : 0;
                }
            }
            if (read != documents) {
                throw new IllegalStateException("Only " + read + " documents were read.");
            }
        }
    }
}
