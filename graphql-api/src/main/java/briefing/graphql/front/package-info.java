/** The page that says what is here, and the schema as a file. */
@NullMarked
package briefing.graphql.front;

import org.jspecify.annotations.NullMarked;
