package briefing.core.meetings.views;

import briefing.core.meetings.AgendaContent;
import briefing.core.meetings.AgendaItemKind;
import briefing.core.meetings.Weight;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Party;
import briefing.core.shared.ids.AgendaItemId;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A matter on the agenda of a meeting, as readers see it.
 *
 * @param withdrawal null unless it was taken off the agenda
 * @param outcome what the meeting did with it, when that is on record
 * @param basis what its content rests on
 */
public record AgendaItem(
        AgendaItemId id,
        AgendaContent content,
        @Nullable Withdrawal withdrawal,
        @Nullable AgendaOutcome outcome,
        Basis basis,
        RecordedBy recordedBy) {
    public String title() {
        return content.title();
    }

    public Weight weight() {
        return content.weight();
    }

    public @Nullable Integer order() {
        return content.order();
    }

    public @Nullable AgendaItemKind kind() {
        return content.kind();
    }

    public List<Topic> topics() {
        return content.topics();
    }

    public @Nullable Party putBy() {
        return content.putBy();
    }
}
