/** What can be asked of sources. */
@NullMarked
package briefing.core.sources.commands;

import org.jspecify.annotations.NullMarked;
