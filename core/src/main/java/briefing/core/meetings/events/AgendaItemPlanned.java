package briefing.core.meetings.events;

import briefing.core.meetings.Weight;
import briefing.core.shared.Basis;
import briefing.core.shared.ids.AgendaItemId;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.Topic;
import java.util.List;

/** A matter was put on the agenda. */
public record AgendaItemPlanned(
        MeetingId meeting, AgendaItemId agendaItem, String title, Weight weight, List<Topic> topics, Basis basis)
        implements AgendaEvent {
    public AgendaItemPlanned {
        topics = List.copyOf(topics);
    }
}
