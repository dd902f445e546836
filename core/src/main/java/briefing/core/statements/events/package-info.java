/** What can happen to statements. */
@NullMarked
package briefing.core.statements.events;

import org.jspecify.annotations.NullMarked;
