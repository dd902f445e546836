/** The rules of statements. */
@NullMarked
package briefing.command.statements;

import org.jspecify.annotations.NullMarked;
