/** The directory in the API. */
@NullMarked
package briefing.graphql.directory;

import org.jspecify.annotations.NullMarked;
