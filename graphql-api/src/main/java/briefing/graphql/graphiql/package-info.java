/** GraphiQL, served from this application alone: it works offline and sends nothing elsewhere. */
@NullMarked
package briefing.graphql.graphiql;

import org.jspecify.annotations.NullMarked;
