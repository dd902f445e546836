package briefing.command.meetings;

import static briefing.command.shared.Decision.accept;
import static briefing.command.shared.Decision.refuse;
import static briefing.core.meetings.MeetingRefusal.AGENDA_ITEM_ALREADY_PLANNED;
import static briefing.core.meetings.MeetingRefusal.MEETING_CANCELLED;
import static briefing.core.meetings.MeetingRefusal.MEETING_CLOSED;

import briefing.command.meetings.Life.Stage;
import briefing.command.meetings.Life.Stage.Cancelled;
import briefing.command.meetings.Life.Stage.Held;
import briefing.command.shared.Decision;
import briefing.core.meetings.commands.AgendaCommand;
import briefing.core.meetings.commands.PlanAgendaItem;
import briefing.core.meetings.events.AgendaEvent;
import briefing.core.meetings.events.AgendaItemPlanned;
import briefing.core.meetings.events.MeetingEvent;
import briefing.core.shared.ids.AgendaItemId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of what a meeting deals with. */
record Agenda(Set<AgendaItemId> items) {
    static final Agenda EMPTY = new Agenda(Set.of());

    /** A stage of the meeting's life and a command: the row of the table. */
    record Row(Life.Stage stage, AgendaCommand command) {}

    /** The decision table: each row reads "in this stage, for this command, this happens". */
    Decision<MeetingEvent> decide(AgendaCommand command, Life.Stage stage) {
        return switch (new Row(stage, command)) {
            case Row(Cancelled _, AgendaCommand _) -> refuse(MEETING_CANCELLED);
            case Row(Held _, PlanAgendaItem _) -> refuse(MEETING_CLOSED);
            case Row(Stage _, PlanAgendaItem c)
            when items.contains(c.agendaItem()) -> refuse(AGENDA_ITEM_ALREADY_PLANNED);
            case Row(Stage _, PlanAgendaItem c) -> accept(MeetingEvents.planned(c));
        };
    }

    Agenda evolve(AgendaEvent event) {
        return switch (event) {
            case AgendaItemPlanned e -> with(e.agendaItem());
        };
    }

    private Agenda with(AgendaItemId item) {
        return new Agenda(Stream.concat(items.stream(), Stream.of(item)).collect(Collectors.toUnmodifiableSet()));
    }
}
