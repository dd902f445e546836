package briefing.query.shared.log;

import java.time.Instant;

/**
 * That the newest times of the log lie in the future, since the database's clock was put back.
 *
 * @param after the position after which they do
 * @param until the newest of them
 */
public record Ahead(long after, Instant until) {}
