package briefing.query.meetings;

import briefing.core.meetings.events.AgendaEvent;
import briefing.core.meetings.events.AgendaItemAmended;
import briefing.core.meetings.events.AgendaItemPlanned;
import briefing.core.meetings.events.AgendaItemWithdrawn;
import briefing.core.meetings.events.AgendaOutcomeRecorded;
import briefing.core.meetings.views.AgendaItem;
import briefing.core.meetings.views.AgendaOutcome;
import briefing.core.meetings.views.Withdrawal;
import briefing.core.shared.ids.AgendaItemId;
import briefing.core.shared.messages.RecordedBy;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Folds what a meeting deals with. */
final class AgendaProjection {
    private static final Comparator<AgendaItem> ORDER_OF_THE_DAY =
            Comparator.comparing(AgendaItem::order, Comparator.nullsLast(Comparator.naturalOrder()));

    private AgendaProjection() {}

    static List<AgendaItem> apply(List<AgendaItem> agenda, AgendaEvent event, RecordedBy by) {
        return switch (event) {
            case AgendaItemPlanned e -> sorted(Stream.concat(agenda.stream(), Stream.of(planned(e, by))));
            case AgendaItemAmended e -> changed(agenda, e.agendaItem(), item -> amended(item, e, by));
            case AgendaItemWithdrawn e -> changed(agenda, e.agendaItem(), item -> withdrawn(item, e, by));
            case AgendaOutcomeRecorded e -> changed(agenda, e.agendaItem(), item -> dealtWith(item, e, by));
        };
    }

    private static List<AgendaItem> changed(
            List<AgendaItem> agenda, AgendaItemId id, UnaryOperator<AgendaItem> change) {
        return sorted(agenda.stream().map(item -> item.id().equals(id) ? change.apply(item) : item));
    }

    private static List<AgendaItem> sorted(Stream<AgendaItem> items) {
        return items.sorted(ORDER_OF_THE_DAY).toList();
    }

    private static AgendaItem planned(AgendaItemPlanned e, RecordedBy by) {
        return new AgendaItem(e.agendaItem(), e.content(), null, null, e.basis(), by);
    }

    private static AgendaItem amended(AgendaItem item, AgendaItemAmended e, RecordedBy by) {
        return new AgendaItem(item.id(), e.content(), item.withdrawal(), item.outcome(), e.basis(), by);
    }

    private static AgendaItem withdrawn(AgendaItem item, AgendaItemWithdrawn e, RecordedBy by) {
        return new AgendaItem(
                item.id(),
                item.content(),
                new Withdrawal(e.reason(), e.basis(), by),
                item.outcome(),
                item.basis(),
                item.recordedBy());
    }

    private static AgendaItem dealtWith(AgendaItem item, AgendaOutcomeRecorded e, RecordedBy by) {
        return new AgendaItem(
                item.id(),
                item.content(),
                item.withdrawal(),
                new AgendaOutcome(e.outcome(), e.text(), e.basis(), by),
                item.basis(),
                item.recordedBy());
    }
}
