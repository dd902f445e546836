/** Statements in the API. */
@NullMarked
package briefing.graphql.statements;

import org.jspecify.annotations.NullMarked;
