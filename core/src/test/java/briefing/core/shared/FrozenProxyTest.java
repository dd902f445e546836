package briefing.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way to a database that tests let fall silent. */
@ExtendWith(Postgres.class)
@Timeout(60)
class FrozenProxyTest {
    @Test
    void what_is_asked_of_a_silent_database_is_answered_when_it_speaks_again(Postgres.Database database)
            throws SQLException {
        try (FrozenProxy proxy = FrozenProxy.to(database.port());
                Connection connection = proxy.wayTo(database).app().getConnection()) {
            proxy.freeze();
            CompletableFuture<Boolean> answer = CompletableFuture.supplyAsync(
                    () -> answers(connection), Executors.newVirtualThreadPerTaskExecutor());
            CompletableFuture<Boolean> opened = CompletableFuture.supplyAsync(
                    () -> opens(proxy.wayTo(database)), Executors.newVirtualThreadPerTaskExecutor());

            assertThat(answer).isNotDone();
            assertThat(opened).isNotDone();
            proxy.thaw();

            assertThat(answer.join()).isTrue();
            assertThat(opened.join()).isTrue();
        }
    }

    @Test
    void a_database_that_is_gone_refuses_at_once(Postgres.Database database) throws SQLException {
        FrozenProxy proxy = FrozenProxy.to(database.port());
        try (Connection connection = proxy.wayTo(database).app().getConnection()) {
            proxy.freeze();
            proxy.close();

            assertThatThrownBy(() -> answers(connection)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> opens(proxy.wayTo(database))).isInstanceOf(IllegalStateException.class);
        }
    }

    private static boolean opens(Postgres.Database database) {
        try (Connection connection = database.app().getConnection()) {
            return answers(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean answers(Connection connection) {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select 1")) {
            return row.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
