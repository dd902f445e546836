/** Statements: what somebody said or wrote, word for word or not, and what became of it. */
@NullMarked
package briefing.core.statements;

import org.jspecify.annotations.NullMarked;
