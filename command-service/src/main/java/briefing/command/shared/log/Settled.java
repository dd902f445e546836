package briefing.command.shared.log;

import java.time.Instant;

/** How the log settled an append: for good, whichever of these it is. */
public sealed interface Settled {
    /**
     * The append is in the log and on disk.
     *
     * @param firstPosition of its first event; without events one above lastPosition
     * @param lastPosition of its last event; without events the head of the log at that moment
     * @param recordedAt by the database's clock; later for each append than for the one before it
     * @param version the aggregate's last sequence number; -1 when it still has no events
     */
    record Stored(long firstPosition, long lastPosition, Instant recordedAt, long version) implements Settled {}

    /**
     * The command's id was accepted before, so nothing was stored now.
     *
     * @param sameRequest false when the id was used for another command
     */
    record Repeated(boolean sameRequest, Remembered remembered) implements Settled {}

    /**
     * Others appended to the aggregate since it was loaded, so nothing was stored.
     *
     * @param lastSequence the aggregate's last sequence number; -1 when it has no events
     */
    record Conflict(long lastSequence) implements Settled {}

    /**
     * A key was reserved before, so nothing was stored.
     *
     * @param holder the id of the aggregate whose append reserved it
     */
    record KeyTaken(String key, String holder) implements Settled {}
}
