/** Statements as readers see them. */
@NullMarked
package briefing.query.statements;

import org.jspecify.annotations.NullMarked;
