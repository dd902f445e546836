/** Pages for people who read, without any script: what is here, a meeting, signing in; and the schema as a file. */
@NullMarked
package briefing.graphql.front;

import org.jspecify.annotations.NullMarked;
