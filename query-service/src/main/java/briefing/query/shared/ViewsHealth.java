package briefing.query.shared;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down while the views are being built, or lack something that the log holds. */
final class ViewsHealth implements HealthIndicator {
    private final Head head;

    ViewsHealth(Head head) {
        this.head = head;
    }

    @Override
    public Health health() {
        Long stuckAfter = head.stuckAfter();
        boolean well = head.serving() && stuckAfter == null;
        Health.Builder health = (well ? Health.up() : Health.down()).withDetail("position", head.position());
        return (stuckAfter == null ? health : health.withDetail("stuckAfter", stuckAfter)).build();
    }
}
