package briefing.query.directory;

import static briefing.core.directory.DirectoryStory.*;
import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.directory.PersonName;
import briefing.core.directory.events.PersonEvent;
import briefing.core.directory.events.PersonNameAdded;
import briefing.core.directory.events.PersonNameCorrected;
import briefing.core.directory.events.PersonRegistered;
import briefing.core.directory.events.PersonVoided;
import briefing.core.directory.events.PersonsMerged;
import briefing.core.directory.views.NameCorrection;
import briefing.core.directory.views.PersonMerging;
import briefing.core.directory.views.PersonNameView;
import briefing.core.directory.views.PersonView;
import briefing.core.shared.Words;
import briefing.core.shared.facts.Voiding;
import briefing.core.shared.ids.PersonNameId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonProjectionTest {
    private static final PersonEvent REGISTERED = new PersonRegistered(HALYNA, NAMES, BASIS);

    @Test
    void a_person_shows_all_names_with_the_events_that_recorded_them() {
        PersonNameId married = new PersonNameId(Words.id(PersonNameId.PREFIX, "married"));
        PersonName added = name(married, "uk", words(20), "2020", null);

        PersonView view = person(REGISTERED, new PersonNameAdded(HALYNA, added, BASIS));

        assertThat(view.version()).isEqualTo(1);
        assertThat(view.names())
                .containsExactly(
                        new PersonNameView(NAMES.getFirst(), List.of(), BASIS, Given.by(0)),
                        new PersonNameView(NAMES.getLast(), List.of(), BASIS, Given.by(0)),
                        new PersonNameView(added, List.of(), BASIS, Given.by(1)));
    }

    @Test
    void a_name_that_was_put_right_shows_what_it_was() {
        PersonName previous = NAMES.getFirst();
        PersonName value = name(ENGLISH_NAME, "en", words(20), null, null);

        PersonView view = person(REGISTERED, new PersonNameCorrected(HALYNA, previous, value, REASON, BASIS));

        NameCorrection correction = new NameCorrection(previous, REASON, BASIS, Given.by(1));
        assertThat(view.names())
                .containsExactly(
                        new PersonNameView(value, List.of(correction), BASIS, Given.by(1)),
                        new PersonNameView(NAMES.getLast(), List.of(), BASIS, Given.by(0)));
    }

    @Test
    void a_person_who_was_merged_leads_to_the_one_that_stays_and_is_left_out_of_lists() {
        PersonView view = person(REGISTERED, new PersonsMerged(HALYNA, OSTAP, REASON, BASIS));

        assertThat(view.mergedInto()).isEqualTo(OSTAP);
        assertThat(view.listed()).isFalse();
        assertThat(view.merging()).isEqualTo(new PersonMerging(OSTAP, REASON, BASIS, Given.by(1)));
        assertThat(person(REGISTERED).listed()).isTrue();
    }

    @Test
    void a_person_who_was_voided_is_left_out_of_lists_and_leads_nowhere() {
        PersonView view = person(REGISTERED, new PersonVoided(HALYNA, REASON));

        assertThat(view.voiding()).isEqualTo(new Voiding(REASON, Given.by(1)));
        assertThat(view.listed()).isFalse();
        assertThat(view.mergedInto()).isNull();
    }

    private static PersonView person(PersonEvent... events) {
        return Given.view(PersonProjection::apply, events);
    }
}
