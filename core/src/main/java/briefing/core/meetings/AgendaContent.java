package briefing.core.meetings;

import briefing.core.shared.facts.Party;
import briefing.core.shared.values.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a matter on the agenda is.
 *
 * @param title at most 300 characters
 * @param order its place in the order of the day, the lowest first; null when not known
 * @param kind whether it is debated, when known
 * @param topics subject tags, in no order
 * @param putBy who put it on the agenda, when known
 */
public record AgendaContent(
        String title,
        Weight weight,
        @Nullable Integer order,
        @Nullable AgendaItemKind kind,
        List<Topic> topics,
        @Nullable Party putBy) {
    public AgendaContent {
        topics = List.copyOf(topics);
    }
}
