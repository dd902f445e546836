package briefing.command.shared.log;

import org.jspecify.annotations.Nullable;

/**
 * What the log knew at one moment about an aggregate and a command.
 *
 * @param lastSequence the aggregate's last sequence number; -1 when it has no events
 * @param command null when no such command was ever accepted
 */
public record Known(long lastSequence, @Nullable Remembered command) {}
