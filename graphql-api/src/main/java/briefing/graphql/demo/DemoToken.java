package briefing.graphql.demo;

import briefing.core.shared.access.Role;
import java.time.Instant;

/** A token as the demo hands it out, with what its holder may want to show of it. */
record DemoToken(String token, String subject, Role role, Instant expiresAt) {
    @Override
    public String toString() {
        return "DemoToken[subject=" + subject + ", role=" + role + ", expiresAt=" + expiresAt + "]";
    }
}
