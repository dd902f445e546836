/** The log itself in the API. */
@NullMarked
package briefing.graphql.audit;

import org.jspecify.annotations.NullMarked;
