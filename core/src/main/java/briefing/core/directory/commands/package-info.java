/** What can be asked of the directory. */
@NullMarked
package briefing.core.directory.commands;

import org.jspecify.annotations.NullMarked;
