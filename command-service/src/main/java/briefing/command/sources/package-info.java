/** The rules of sources. */
@NullMarked
package briefing.command.sources;

import org.jspecify.annotations.NullMarked;
