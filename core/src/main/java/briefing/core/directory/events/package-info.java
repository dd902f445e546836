/** What can happen to the directory. */
@NullMarked
package briefing.core.directory.events;

import org.jspecify.annotations.NullMarked;
