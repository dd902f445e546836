package briefing.command.meetings;

import static briefing.command.shared.Decision.accept;
import static briefing.command.shared.Decision.refuse;
import static briefing.command.shared.Decision.unchanged;
import static briefing.core.meetings.MeetingRefusal.AGENDA_ITEM_ALREADY_PLANNED;
import static briefing.core.meetings.MeetingRefusal.AGENDA_ITEM_UNKNOWN;
import static briefing.core.meetings.MeetingRefusal.AGENDA_ITEM_WITHDRAWN;
import static briefing.core.meetings.MeetingRefusal.MEETING_CANCELLED;
import static briefing.core.meetings.MeetingRefusal.MEETING_CLOSED;
import static briefing.core.meetings.MeetingRefusal.MEETING_NOT_HELD;

import briefing.command.meetings.Stage.Cancelled;
import briefing.command.meetings.Stage.Held;
import briefing.command.shared.Decision;
import briefing.core.meetings.AgendaContent;
import briefing.core.meetings.commands.AgendaCommand;
import briefing.core.meetings.commands.AmendAgendaItem;
import briefing.core.meetings.commands.DescribeAgendaItem;
import briefing.core.meetings.commands.PlanAgendaItem;
import briefing.core.meetings.commands.RecordAgendaOutcome;
import briefing.core.meetings.commands.WithdrawAgendaItem;
import briefing.core.meetings.events.AgendaEvent;
import briefing.core.meetings.events.AgendaItemAmended;
import briefing.core.meetings.events.AgendaItemPlanned;
import briefing.core.meetings.events.AgendaItemWithdrawn;
import briefing.core.meetings.events.AgendaOutcomeRecorded;
import briefing.core.meetings.events.MeetingEvent;
import briefing.core.shared.ids.AgendaItemId;
import java.util.HashMap;
import java.util.Map;

/** The rules of what a meeting deals with. */
record Agenda(Map<AgendaItemId, Item> items) {
    static final Agenda EMPTY = new Agenda(Map.of());

    Agenda {
        items = Map.copyOf(items);
    }

    /** What is on record of a matter. */
    sealed interface Item {
        /** Nothing. */
        record Unplanned() implements Item {}

        /** It is on the agenda. */
        record Planned(AgendaContent content) implements Item {}

        /** It was on the agenda. */
        record Withdrawn() implements Item {}
    }

    /** A stage of the meeting's life, what is on record of the matter, and a command: the row of the table. */
    record Row(Stage stage, Item item, AgendaCommand command) {}

    /** The decision table: each row reads "in this stage, for this command, this happens". */
    Decision<MeetingEvent> decide(AgendaCommand command, Stage stage) {
        Item item = items.getOrDefault(command.agendaItem(), new Item.Unplanned());
        return switch (new Row(stage, item, command)) {
            case Row(Cancelled _, Item _, AgendaCommand _) -> refuse(MEETING_CANCELLED);
            case Row(Held _, Item _, DescribeAgendaItem _) -> refuse(MEETING_CLOSED);
            case Row(Held _, Item _, WithdrawAgendaItem _) -> refuse(MEETING_CLOSED);
            case Row(Stage s, Item _, RecordAgendaOutcome _) when !s.hasBegun() -> refuse(MEETING_NOT_HELD);

            case Row(Stage _, Item.Unplanned _, PlanAgendaItem c) -> accept(AgendaEvents.planned(c));
            case Row(Stage _, Item _, PlanAgendaItem _) -> refuse(AGENDA_ITEM_ALREADY_PLANNED);

            case Row(Stage _, Item.Unplanned _, AgendaCommand _) -> refuse(AGENDA_ITEM_UNKNOWN);
            case Row(Stage _, Item.Withdrawn _, AgendaCommand _) -> refuse(AGENDA_ITEM_WITHDRAWN);

            case Row(Stage _, Item.Planned(AgendaContent content), AmendAgendaItem c)
            when c.content().equals(content) -> unchanged();
            case Row(Stage _, Item.Planned _, AmendAgendaItem c) -> accept(AgendaEvents.amended(c));
            case Row(Stage _, Item.Planned _, WithdrawAgendaItem c) -> accept(AgendaEvents.withdrawn(c));
            case Row(Stage _, Item.Planned _, RecordAgendaOutcome c) -> accept(AgendaEvents.outcome(c));
        };
    }

    Agenda evolve(AgendaEvent event) {
        return switch (event) {
            case AgendaItemPlanned e -> with(e.agendaItem(), new Item.Planned(e.content()));
            case AgendaItemAmended e -> with(e.agendaItem(), new Item.Planned(e.content()));
            case AgendaItemWithdrawn e -> with(e.agendaItem(), new Item.Withdrawn());
            case AgendaOutcomeRecorded _ -> this;
        };
    }

    private Agenda with(AgendaItemId id, Item item) {
        Map<AgendaItemId, Item> more = new HashMap<>(items);
        more.put(id, item);
        return new Agenda(more);
    }
}
