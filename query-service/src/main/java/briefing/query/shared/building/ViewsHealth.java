package briefing.query.shared.building;

import briefing.query.shared.log.Ahead;
import briefing.query.shared.log.Head;
import briefing.query.shared.log.LogReader;
import briefing.query.shared.log.LostEnd;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Down while the views are being built or stand still, and for ever once the log lost its end; degraded, and fit to
 * serve, while single aggregates wait on the list of poisoned ones or something else is to be looked at.
 */
final class ViewsHealth implements HealthIndicator {
    private static final Status DEGRADED = new Status("DEGRADED");
    private static final String AHEAD = "The newest recorded time, %s, is ahead of the database's clock: until then,"
            + " reading as of an instant does not show what was recorded after position %d.";
    private static final String BEYOND =
            "A client gave position %d, which the log does not have: it was made up, or the log lost its end.";

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
        if (head.log().lost() != null || !head.serving() || head.stuckAfter() != null) {
            return Status.DOWN;
        }
        return head.poisoned().isEmpty() && head.log().ahead() == null && !isBeyondClaimed() ? Status.UP : DEGRADED;
    }

    private boolean isBeyondClaimed() {
        return head.log().claimed() > head.position();
    }

    private Map<String, Object> details() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("position", head.position());
        put(details, "stuckAfter", head.stuckAfter());
        put(
                details,
                "deadLetters",
                head.poisoned().isEmpty() ? null : head.poisoned().size());
        LostEnd lost = head.log().lost();
        put(details, "lost", lost == null ? null : lost.getMessage());
        Ahead ahead = head.log().ahead();
        put(details, "clock", ahead == null ? null : AHEAD.formatted(ahead.until(), ahead.after()));
        put(details, "beyond", isBeyondClaimed() ? BEYOND.formatted(head.log().claimed()) : null);
        try {
            Integer building = generations.building();
            put(details, "rebuilding", building == null ? null : progress(building));
        } catch (DataAccessException gone) {
            details.put("rebuilding", "not known");
        }
        return details;
    }

    private static void put(Map<String, Object> details, String name, @Nullable Object detail) {
        if (detail != null) {
            details.put(name, detail);
        }
    }

    private String progress(int building) {
        Long position = jdbc.queryForObject(
                "select position from " + shape.tables(building).table("position"), Long.class);
        return position + " of " + log.head();
    }
}
