package briefing.query.shared.building;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up when the database answers at all. */
final class DatabaseHealth implements HealthIndicator {
    private static final int ANSWERED_WITHIN_S = 1;

    private final DataSource source;

    DatabaseHealth(DataSource source) {
        this.source = source;
    }

    @Override
    public Health health() {
        try (Connection connection = source.getConnection()) {
            return (connection.isValid(ANSWERED_WITHIN_S) ? Health.up() : Health.down()).build();
        } catch (SQLException gone) {
            return Health.down().build();
        }
    }
}
