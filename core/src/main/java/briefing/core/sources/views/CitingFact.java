package briefing.core.sources.views;

import briefing.core.shared.facts.Evidence;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.messages.RecordedBy;
import java.util.List;

/**
 * A recorded fact that rests on a source.
 *
 * @param subject what the fact is about
 * @param event what recorded it
 * @param quotes those of its quotes that stand in the source
 */
public record CitingFact(AggregateId subject, RecordedBy event, List<Evidence> quotes) {
    public CitingFact {
        quotes = List.copyOf(quotes);
    }
}
