package briefing.command.shared.log;

import java.time.Duration;

/**
 * How much may wait at a door, go through it at once, and how long.
 *
 * @param queueMax appends that may wait; one more is turned away
 * @param batchRowsMax rows in one call, counting commands, events, texts and keys; a larger append goes alone
 * @param batchBytesMax bytes in one call, roughly; a larger append goes alone
 * @param timeout from entering the queue to the answer; longer than append waits for its
 *     lock, whose answer is clearer
 */
public record DoorLimits(int queueMax, int batchRowsMax, int batchBytesMax, Duration timeout) {
    public DoorLimits {
        if (queueMax < 1 || batchRowsMax < 1 || batchBytesMax < 1 || timeout.toMillis() < 1) {
            throw new IllegalArgumentException("A door needs room and time for at least one append.");
        }
    }

    /** 1024 waiting appends, 1000 rows or 4 MB at once, four seconds. */
    public static DoorLimits standard() {
        return new DoorLimits(1024, 1000, 4 * 1024 * 1024, Duration.ofSeconds(4));
    }
}
