package briefing.graphql.transport;

import java.time.Duration;

/** Within how long the whole body of a request must have arrived. */
record BodyPatience(Duration within) {}
