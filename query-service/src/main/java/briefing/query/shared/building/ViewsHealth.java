package briefing.query.shared.building;

import briefing.query.shared.log.Head;
import briefing.query.shared.log.LogReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Down while the views are being built, or stand still before an event that this build does not know; degraded, and
 * fit to serve, while single aggregates wait on the list of poisoned ones.
 */
final class ViewsHealth implements HealthIndicator {
    private static final Status DEGRADED = new Status("DEGRADED");

    private final Head head;
    private final LogReader log;
    private final Shape shape;
    private final Generations generations;
    private final JdbcTemplate jdbc;

    ViewsHealth(Head head, LogReader log, Shape shape, Generations generations, JdbcTemplate jdbc) {
        this.head = head;
        this.log = log;
        this.shape = shape;
        this.generations = generations;
        this.jdbc = jdbc;
    }

    @Override
    public Health health() {
        return Health.status(status()).withDetails(details()).build();
    }

    private Status status() {
        if (!head.serving() || head.stuckAfter() != null) {
            return Status.DOWN;
        }
        return head.poisoned().isEmpty() ? Status.UP : DEGRADED;
    }

    private Map<String, Object> details() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("position", head.position());
        Long stuckAfter = head.stuckAfter();
        if (stuckAfter != null) {
            details.put("stuckAfter", stuckAfter);
        }
        if (!head.poisoned().isEmpty()) {
            details.put("deadLetters", head.poisoned().size());
        }
        try {
            Integer building = generations.building();
            if (building != null) {
                details.put("rebuilding", progress(building));
            }
        } catch (DataAccessException gone) {
            details.put("rebuilding", "not known");
        }
        return details;
    }

    private String progress(int building) {
        Long position = jdbc.queryForObject(
                "select position from " + shape.tables(building).table("position"), Long.class);
        return position + " of " + log.head();
    }
}
