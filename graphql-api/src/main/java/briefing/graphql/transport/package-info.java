/** Ways in: what every request passes, and GraphQL over HTTP as its specification says. */
@NullMarked
package briefing.graphql.transport;

import org.jspecify.annotations.NullMarked;
