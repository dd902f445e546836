package briefing.core.shared.messages;

import java.time.Instant;

/**
 * An event as the log holds it.
 *
 * @param position its place in the one order of all events
 * @param recordedAt when the log took it, in UTC
 * @param version its place among the events of its aggregate, from 0
 * @param <E> what was recorded
 */
public record Recorded<E extends Event>(long position, Instant recordedAt, long version, E event) {}
