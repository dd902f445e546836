/** What stays open: WebSockets and streams of events, as long as their clients read them. */
@NullMarked
package briefing.graphql.transport.live;

import org.jspecify.annotations.NullMarked;
