/** The application that runs. */
@NullMarked
package briefing.graphql;

import org.jspecify.annotations.NullMarked;
