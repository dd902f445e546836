package briefing.core.shared.reading;

import briefing.core.shared.messages.Query;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Asks for words by the ids of their references; what was redacted is left out. */
public record FindTexts(Set<UUID> ids) implements Query<Map<UUID, String>> {
    public FindTexts {
        ids = Set.copyOf(ids);
    }
}
