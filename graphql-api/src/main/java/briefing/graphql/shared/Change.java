package briefing.graphql.shared;

import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.values.LogPosition;

/** A change of one aggregate, as a subscription sends it. */
record Change(LogPosition position, AggregateId subject) {}
