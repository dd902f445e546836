package briefing.core.shared.reading;

import briefing.core.shared.messages.Query;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Asks for words by the ids of their references; what was redacted is left out.
 *
 * @param bytesMax of all of them: none are read, and it fails with {@code LIMIT_EXCEEDED}, when they have more
 */
public record FindTexts(Set<UUID> ids, long bytesMax) implements Query<Map<UUID, String>> {
    public FindTexts {
        ids = Set.copyOf(ids);
    }
}
