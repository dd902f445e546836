package briefing.graphql.shared;

import briefing.core.shared.access.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Tokens that this server hands out itself: there is one in the demo only. */
public interface TokenOffer {
    /** A token for a role; empty when the request does not come from where one may ask for it. */
    Optional<String> token(Role role, HttpServletRequest request);
}
