package briefing.query.meetings;

import static briefing.core.meetings.AgendaItems.FIRST;
import static briefing.core.meetings.AgendaItems.SUPPORT;
import static briefing.core.meetings.AgendaItems.amended;
import static briefing.core.meetings.AgendaItems.inPlace;
import static briefing.core.meetings.AgendaItems.recorded;
import static briefing.core.meetings.AgendaItems.withdrawn;
import static briefing.core.meetings.Meetings.MINISTERIAL;
import static briefing.core.meetings.Meetings.PACKAGE;
import static briefing.core.meetings.Meetings.REASON;
import static briefing.core.meetings.Meetings.planned;
import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.meetings.AgendaResult;
import briefing.core.meetings.events.AgendaEvent;
import briefing.core.meetings.events.AgendaItemPlanned;
import briefing.core.meetings.views.AgendaItem;
import briefing.core.meetings.views.AgendaOutcome;
import briefing.core.meetings.views.Withdrawal;
import briefing.core.shared.Words;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.AgendaItemId;
import briefing.core.shared.messages.RecordedBy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What readers see of an agenda after its events. */
class AgendaProjectionTest {
    private static final AgendaItemId OTHER = new AgendaItemId(Words.id(AgendaItemId.PREFIX, "another"));
    private static final AgendaEvent PLANNED = (AgendaEvent) planned(PACKAGE);

    @Test
    void an_amended_item_shows_its_new_content_and_what_recorded_it() {
        AgendaItem item = after(PLANNED, amended(FIRST)).getFirst();

        assertThat(item.content()).isEqualTo(FIRST);
        assertThat(item.recordedBy()).isEqualTo(new RecordedBy(2));
        assertThat(item.withdrawal()).isNull();
    }

    @Test
    void a_withdrawn_item_stays_visible_with_the_reason() {
        AgendaItem item = after(PLANNED, withdrawn()).getFirst();

        assertThat(item.content()).isEqualTo(SUPPORT);
        assertThat(item.recordedBy()).isEqualTo(new RecordedBy(1));
        assertThat(item.withdrawal()).isEqualTo(new Withdrawal(REASON.ref(), Basis.known(), new RecordedBy(2)));
    }

    @Test
    void the_latest_outcome_is_the_one_that_is_shown() {
        AgendaItem item = after(PLANNED, recorded(AgendaResult.NOTED), recorded(AgendaResult.ADOPTED))
                .getFirst();

        assertThat(item.outcome())
                .isEqualTo(new AgendaOutcome(AgendaResult.ADOPTED, REASON.ref(), Basis.known(), new RecordedBy(3)));
        assertThat(item.recordedBy()).isEqualTo(new RecordedBy(1));
    }

    @Test
    void items_stand_in_the_order_of_the_day_and_those_without_a_place_last() {
        AgendaEvent other = new AgendaItemPlanned(MINISTERIAL, OTHER, inPlace(2), Basis.known());

        assertThat(after(PLANNED, other)).extracting(AgendaItem::id).containsExactly(OTHER, PACKAGE);
        assertThat(after(PLANNED, other, amended(FIRST)))
                .extracting(AgendaItem::id)
                .containsExactly(PACKAGE, OTHER);
        assertThat(after(PLANNED, new AgendaItemPlanned(MINISTERIAL, OTHER, SUPPORT, Basis.known())))
                .extracting(AgendaItem::id)
                .containsExactly(PACKAGE, OTHER);
    }

    @Test
    void another_item_stays_as_it_is() {
        AgendaEvent other = new AgendaItemPlanned(MINISTERIAL, OTHER, SUPPORT, Basis.known());

        assertThat(after(PLANNED, other, withdrawn()))
                .extracting(AgendaItem::withdrawal)
                .element(1)
                .isNull();
    }

    private static List<AgendaItem> after(AgendaEvent... events) {
        List<AgendaItem> agenda = List.of();
        for (int i = 0; i < events.length; i++) {
            agenda = AgendaProjection.apply(agenda, events[i], new RecordedBy(i + 1));
        }
        return agenda;
    }
}
