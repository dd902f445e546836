/** Sources in the API. */
@NullMarked
package briefing.graphql.sources;

import org.jspecify.annotations.NullMarked;
