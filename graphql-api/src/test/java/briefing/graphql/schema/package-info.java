/** Keeps the promise that the schema is to those who write clients. */
@NullMarked
package briefing.graphql.schema;

import org.jspecify.annotations.NullMarked;
