/** Ways in: GraphQL over HTTP, server-sent events and WebSocket, each as its specification says. */
@NullMarked
package briefing.graphql.transport;

import org.jspecify.annotations.NullMarked;
