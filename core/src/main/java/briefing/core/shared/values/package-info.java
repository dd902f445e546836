/** Values that stay as vague as their source, and refuse what is wrong by itself. */
@NullMarked
package briefing.core.shared.values;

import org.jspecify.annotations.NullMarked;
