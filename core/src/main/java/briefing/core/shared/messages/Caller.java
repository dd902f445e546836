package briefing.core.shared.messages;

import briefing.core.shared.access.Role;
import java.util.Set;

/**
 * Who asks.
 *
 * @param subject the token's subject; never a name
 * @param client the program that asks, as its token says
 */
public record Caller(String subject, Set<Role> roles, String client) {
    public Caller {
        roles = Set.copyOf(roles);
    }
}
