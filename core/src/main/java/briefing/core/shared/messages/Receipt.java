package briefing.core.shared.messages;

import briefing.core.shared.values.LogPosition;
import java.util.List;
import java.util.UUID;

/**
 * The proof that a command was accepted and is stored.
 *
 * @param token the position that a reader must have reached to see what the command did
 * @param version the aggregate's version after it
 * @param eventIds the events recorded, in order; empty when nothing had to change
 */
public record Receipt(LogPosition token, long version, List<UUID> eventIds) {
    public Receipt {
        eventIds = List.copyOf(eventIds);
    }
}
