/** The rules of the directory. */
@NullMarked
package briefing.command.directory;

import org.jspecify.annotations.NullMarked;
