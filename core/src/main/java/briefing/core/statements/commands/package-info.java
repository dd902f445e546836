/** What can be asked of statements. */
@NullMarked
package briefing.core.statements.commands;

import org.jspecify.annotations.NullMarked;
