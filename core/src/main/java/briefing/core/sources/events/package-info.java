/** What can happen to sources. */
@NullMarked
package briefing.core.sources.events;

import org.jspecify.annotations.NullMarked;
