package briefing.core.shared.messages;

import briefing.core.shared.access.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who recorded an event, how, and in answer to what; it holds no words.
 *
 * @param actor the subject of the token; never a name
 * @param command the mutation's name
 * @param correlation names the chain of requests
 * @param causation the event that caused it, when no person did
 * @param acknowledged the warnings that the actor stood by
 */
public record EventMetadata(
        String actor,
        Set<Role> roles,
        String client,
        String command,
        String commandId,
        String correlation,
        @Nullable String causation,
        List<String> acknowledged) {
    public EventMetadata {
        roles = Set.copyOf(roles);
        acknowledged = List.copyOf(acknowledged);
    }
}
