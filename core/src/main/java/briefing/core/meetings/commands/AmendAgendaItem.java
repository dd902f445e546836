package briefing.core.meetings.commands;

import briefing.core.meetings.AgendaItemKind;
import briefing.core.meetings.Weight;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Party;
import briefing.core.shared.ids.AgendaItemId;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Replaces all that is on record of a matter on the agenda. Refused with {@code AGENDA_ITEM_UNKNOWN} or
 * {@code AGENDA_ITEM_WITHDRAWN}, and with {@code MEETING_CLOSED} or {@code MEETING_CANCELLED} when it is too late.
 *
 * @param title at most 300 characters
 * @param order its place in the order of the day, the lowest first; null when not known
 * @param kind whether it is debated, when known
 * @param topics subject tags, in no order
 * @param putBy who put it on the agenda, when known
 */
public record AmendAgendaItem(
        MeetingId meeting,
        AgendaItemId agendaItem,
        String title,
        Weight weight,
        @Nullable Integer order,
        @Nullable AgendaItemKind kind,
        List<Topic> topics,
        @Nullable Party putBy,
        Basis basis)
        implements DescribeAgendaItem {
    public AmendAgendaItem {
        topics = List.copyOf(topics);
    }
}
