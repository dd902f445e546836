package briefing.core.meetings.commands;

import briefing.core.meetings.Weight;
import briefing.core.shared.Basis;
import briefing.core.shared.ids.AgendaItemId;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.Topic;
import java.util.List;

/**
 * Puts a matter on the agenda of a meeting. Refused with {@code AGENDA_ITEM_ALREADY_PLANNED}.
 *
 * @param title at most 300 characters
 * @param topics subject tags, in no order
 */
public record PlanAgendaItem(
        MeetingId meeting, AgendaItemId agendaItem, String title, Weight weight, List<Topic> topics, Basis basis)
        implements AgendaCommand {
    public PlanAgendaItem {
        topics = List.copyOf(topics);
    }
}
