/** Statements as readers see them. */
@NullMarked
package briefing.core.statements.views;

import org.jspecify.annotations.NullMarked;
