/** What an operator looks after: dead letters, and views that are built anew. */
@NullMarked
package briefing.core.shared.operation;

import org.jspecify.annotations.NullMarked;
