package briefing.core.shared;

import briefing.core.shared.values.LogPosition;
import org.jspecify.annotations.Nullable;

/**
 * Whether the views have everything that they should.
 *
 * @param incompleteFrom the position after which they lack what the log holds; null when nothing is known to be wrong
 */
public record Progress(@Nullable LogPosition incompleteFrom) {}
