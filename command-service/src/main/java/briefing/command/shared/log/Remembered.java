package briefing.command.shared.log;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the log kept of a command that it accepted.
 *
 * @param requestHash of what was asked
 * @param firstPosition null when the command stored no event
 * @param lastPosition of its last event; without events the head of the log at that moment
 * @param version the aggregate's last sequence number after it; -1 when the aggregate had no events
 * @param recordedAt by the database's clock
 */
@SuppressWarnings("ArrayRecordComponent") // stored bytes: nobody compares two of these
public record Remembered(
        String aggregateId,
        byte[] requestHash,
        @Nullable Long firstPosition,
        long lastPosition,
        long version,
        Instant recordedAt) {
    /** Whether the same was asked: otherwise the command's id was used for another command. */
    public boolean sameRequest(byte[] hash) {
        return Arrays.equals(requestHash, hash);
    }
}
