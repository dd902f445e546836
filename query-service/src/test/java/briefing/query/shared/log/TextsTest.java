package briefing.query.shared.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import briefing.core.shared.Postgres;
import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.reading.FindTexts;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Words are read by their references, as long as they are not too many. */
class TextsTest {
    private final Postgres.Database database = Postgres.freshDatabase();

    @Test
    void words_are_read_only_when_all_of_them_together_are_within_the_bound() throws SQLException {
        UUID letters = text("repeat('a', 30)");
        UUID cyrillic = text("repeat('\u0456', 10)");
        UUID redacted = UUID.randomUUID();
        Set<UUID> all = Set.of(letters, cyrillic, redacted);
        try (TestReadSide side = TestReadSide.on(database)) {
            assertThat(side.ask(new FindTexts(all, 50)))
                    .isEqualTo(Map.of(letters, "a".repeat(30), cyrillic, "\u0456".repeat(10)));
            assertThatThrownBy(() -> side.ask(new FindTexts(all, 49)))
                    .isInstanceOfSatisfying(
                            Failed.class, failed -> assertThat(failed.failure()).isEqualTo(Failure.LIMIT_EXCEEDED));
        }
    }

    private UUID text(String content) throws SQLException {
        UUID id = UUID.randomUUID();
        try (var connection = database.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert into log.texts (id, aggregate_id, kind, salt, content) values ('" + id
                    + "', 'x', 'text', decode(repeat('00', 32), 'hex'), " + content + ")");
        }
        return id;
    }
}
