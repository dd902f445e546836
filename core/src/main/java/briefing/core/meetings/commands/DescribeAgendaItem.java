package briefing.core.meetings.commands;

import briefing.core.meetings.AgendaContent;
import briefing.core.meetings.AgendaItemKind;
import briefing.core.meetings.Weight;
import briefing.core.shared.facts.Party;
import briefing.core.shared.values.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a matter on the agenda is. */
public sealed interface DescribeAgendaItem extends AgendaCommand permits AmendAgendaItem, PlanAgendaItem {
    String title();

    Weight weight();

    @Nullable
    Integer order();

    @Nullable
    AgendaItemKind kind();

    List<Topic> topics();

    @Nullable
    Party putBy();

    /** All that it says of the matter. */
    default AgendaContent content() {
        return new AgendaContent(title(), weight(), order(), kind(), topics(), putBy());
    }
}
