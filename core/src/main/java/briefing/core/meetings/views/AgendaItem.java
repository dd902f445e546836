package briefing.core.meetings.views;

import briefing.core.meetings.Weight;
import briefing.core.shared.Basis;
import briefing.core.shared.RecordedBy;
import briefing.core.shared.ids.AgendaItemId;
import briefing.core.shared.values.Topic;
import java.util.List;

/** A matter on the agenda of a meeting, as readers see it. */
public record AgendaItem(
        AgendaItemId id, String title, Weight weight, List<Topic> topics, Basis basis, RecordedBy recordedBy) {
    public AgendaItem {
        topics = List.copyOf(topics);
    }
}
