package briefing.query.meetings;

import briefing.core.meetings.events.AgendaEvent;
import briefing.core.meetings.events.AgendaItemPlanned;
import briefing.core.meetings.views.AgendaItem;
import briefing.core.shared.RecordedBy;
import java.util.List;
import java.util.stream.Stream;

/** Folds what a meeting deals with. */
final class AgendaProjection {
    private AgendaProjection() {}

    static List<AgendaItem> apply(List<AgendaItem> agenda, AgendaEvent event, RecordedBy by) {
        return switch (event) {
            case AgendaItemPlanned e ->
                Stream.concat(agenda.stream(), Stream.of(planned(e, by))).toList();
        };
    }

    private static AgendaItem planned(AgendaItemPlanned e, RecordedBy by) {
        return new AgendaItem(e.agendaItem(), e.title(), e.weight(), e.topics(), e.basis(), by);
    }
}
