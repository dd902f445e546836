package briefing.core.meetings;

import static briefing.core.meetings.Meetings.MINISTERIAL;
import static briefing.core.meetings.Meetings.PACKAGE;
import static briefing.core.meetings.Meetings.REASON;

import briefing.core.directory.Organisations;
import briefing.core.meetings.commands.AmendAgendaItem;
import briefing.core.meetings.commands.RecordAgendaOutcome;
import briefing.core.meetings.commands.WithdrawAgendaItem;
import briefing.core.meetings.events.AgendaItemAmended;
import briefing.core.meetings.events.AgendaItemWithdrawn;
import briefing.core.meetings.events.AgendaOutcomeRecorded;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Party;
import org.jspecify.annotations.Nullable;

/** The support package on the agenda of the meeting that the stories tell of. */
public final class AgendaItems {
    public static final AgendaContent SUPPORT =
            new AgendaContent("Support package", Weight.KEY, null, null, Meetings.TOPICS, null);
    public static final AgendaContent FIRST = inPlace(1);

    private AgendaItems() {}

    public static AgendaContent inPlace(@Nullable Integer order) {
        return new AgendaContent(
                "Support package, second reading",
                Weight.ADDITIONAL,
                order,
                AgendaItemKind.B_ITEM,
                Meetings.TOPICS,
                Party.of(Organisations.COUNCIL));
    }

    public static AmendAgendaItem amend(AgendaContent content) {
        return new AmendAgendaItem(
                MINISTERIAL,
                PACKAGE,
                content.title(),
                content.weight(),
                content.order(),
                content.kind(),
                content.topics(),
                content.putBy(),
                Basis.known());
    }

    public static AgendaItemAmended amended(AgendaContent content) {
        return new AgendaItemAmended(MINISTERIAL, PACKAGE, content, Basis.known());
    }

    public static WithdrawAgendaItem withdraw() {
        return new WithdrawAgendaItem(MINISTERIAL, PACKAGE, REASON.ref(), Basis.known());
    }

    public static AgendaItemWithdrawn withdrawn() {
        return new AgendaItemWithdrawn(MINISTERIAL, PACKAGE, REASON.ref(), Basis.known());
    }

    public static RecordAgendaOutcome record(AgendaResult outcome) {
        return new RecordAgendaOutcome(MINISTERIAL, PACKAGE, outcome, REASON.ref(), Basis.known());
    }

    public static AgendaOutcomeRecorded recorded(AgendaResult outcome) {
        return new AgendaOutcomeRecorded(MINISTERIAL, PACKAGE, outcome, REASON.ref(), Basis.known());
    }
}
