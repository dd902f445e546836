package briefing.query.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.reading.Patience;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What is told of a database that is away, and how long a request goes on asking it. */
class PatienceTest {
    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "40001", "53300", "57014", "57P01", "57P03", "55P03"})
    void what_passes_is_told_so_by_its_state(String state) {
        assertThat(Passing.told(new UncategorizedSQLException("read", "select", new SQLException("x", state))))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.failure()).isEqualTo(Failure.TRY_AGAIN));
    }

    @Test
    void what_passes_is_told_so_by_its_kind() {
        for (RuntimeException fault : List.of(
                new CannotGetJdbcConnectionException(
                        "x", new SQLTransientConnectionException("timed out after 3000ms")),
                new CannotCreateTransactionException("x", new SQLTransientConnectionException("x")),
                new QueryTimeoutException("x"))) {
            assertThat(Passing.told(fault)).isInstanceOf(Failed.class);
        }
    }

    @Test
    void what_does_not_pass_stays_what_it_is() {
        RuntimeException fault = new BadSqlGrammarException("read", "select", new SQLException("x", "42P01"));

        assertThat(Passing.told(fault)).isSameAs(fault);
        assertThat(Passing.told(new Failed(Failure.AS_OF_IN_FUTURE)))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.failure()).isEqualTo(Failure.AS_OF_IN_FUTURE));
    }

    @Test
    void nothing_is_read_once_time_is_up_or_it_was_ended() {
        Patience over = Patience.lasting(Duration.ZERO);
        Patience ended = Patience.lasting(Duration.ofHours(1));

        ended.during(() -> {
            Patience.current().require();
            Patience.current().end();
            return true;
        });

        for (Patience patience : List.of(over, ended)) {
            assertThatThrownBy(patience::require).hasMessageContaining("TRY_AGAIN");
        }
    }

    @Test
    void a_request_waits_no_longer_for_twelve_things_than_for_one() {
        Patience patience = Patience.lasting(Duration.ofHours(1));
        List<Duration> given = new ArrayList<>();

        for (int i = 0; i < 12; i++) {
            assertThat(patience.waits(left -> {
                        given.add(left);
                        long end = System.nanoTime() + left.toNanos() / 8;
                        while (System.nanoTime() < end) {
                            Thread.onSpinWait();
                        }
                        return false;
                    }))
                    .isFalse();
        }

        assertThat(given).isSortedAccordingTo((a, b) -> b.compareTo(a)).allMatch(left -> left.toSeconds() <= 5);
    }
}
