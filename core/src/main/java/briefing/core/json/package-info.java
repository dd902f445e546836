/** How events are named and written as JSON; the one room of core that knows Jackson and every feature. */
@NullMarked
package briefing.core.json;

import org.jspecify.annotations.NullMarked;
