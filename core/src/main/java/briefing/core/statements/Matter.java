package briefing.core.statements;

import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.values.Topic;
import java.util.List;

/**
 * What a statement is about.
 *
 * @param about what it speaks of, of all that is on record, in the order of importance
 * @param topics subject tags, in no order
 */
public record Matter(List<AggregateId> about, List<Topic> topics) {
    public Matter {
        about = List.copyOf(about);
        topics = List.copyOf(topics);
    }
}
