package briefing.query.statements;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Fact;
import briefing.core.shared.facts.Party;
import briefing.core.shared.facts.Voiding;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.ids.StatementId;
import briefing.core.shared.messages.Recorded;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.LocalText;
import briefing.core.shared.values.MultilingualText;
import briefing.core.shared.values.TextKind;
import briefing.core.shared.values.TextRef;
import briefing.core.shared.values.Topic;
import briefing.core.statements.Delivery;
import briefing.core.statements.Matter;
import briefing.core.statements.Occasion;
import briefing.core.statements.RetractedBy;
import briefing.core.statements.StatementKind;
import briefing.core.statements.StatementMode;
import briefing.core.statements.events.StatementCorrected;
import briefing.core.statements.events.StatementEvent;
import briefing.core.statements.events.StatementRecorded;
import briefing.core.statements.events.StatementRetracted;
import briefing.core.statements.events.StatementVoided;
import briefing.core.statements.events.TranslationAdded;
import briefing.core.statements.views.Correction;
import briefing.core.statements.views.Retraction;
import briefing.core.statements.views.StatementView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What readers see of a statement after its events. */
class StatementProjectionTest {
    private static final StatementId ID = new StatementId("statement_01kcy3n8wff97rkb0000000001");
    private static final MeetingId MEETING = new MeetingId("meeting_01kcy3n8wff97rkb0000000002");
    private static final PersonId MINISTER = new PersonId("person_01kcy3n8wff97rkb0000000003");
    private static final OfficeId OFFICE = new OfficeId("office_01kcy3n8wff97rkb0000000004");
    private static final ApproximateDate FEBRUARY_12 = ApproximateDate.of("2026-02-12");
    private static final ApproximateDate FEBRUARY_13 = ApproximateDate.of("2026-02-13");

    @Test
    void shows_what_was_recorded_and_by_which_event() {
        StatementView view = after(recorded());

        assertThat(view.speaker()).isEqualTo(Party.of(MINISTER, OFFICE));
        assertThat(view.wording().value()).isEqualTo(words(1));
        assertThat(view.wording().recordedBy()).isEqualTo(new RecordedBy(10));
        assertThat(view.about()).containsExactly(MEETING);
        assertThat(view.delivery()).isEqualTo(Delivery.AS_DELIVERED);
        assertThat(view.topics()).containsExactly(new Topic("DETERRENCE"));
        assertThat(view.corrections()).isEmpty();
        assertThat(view.retraction()).isNull();
        assertThat(view.version()).isZero();
    }

    @Test
    void shows_the_corrected_words_and_keeps_who_put_the_statement_on_record() {
        StatementView view = after(recorded(), corrected());

        assertThat(view.wording().value()).isEqualTo(words(2));
        assertThat(view.wording().recordedBy()).isEqualTo(new RecordedBy(11));
        assertThat(view.recordedBy()).isEqualTo(new RecordedBy(10));
        assertThat(view.corrections()).containsExactly(new Correction(text(3), Basis.known(), new RecordedBy(11)));
        assertThat(view.version()).isEqualTo(1);
    }

    @Test
    void shows_added_translations_with_what_they_rest_on_among_all_of_the_words() {
        StatementView view = after(recorded(), translated(5));

        assertThat(view.wording().value()).isEqualTo(words(1));
        assertThat(view.translations()).containsExactly(new Fact<>(ukrainian(5), Basis.known(), new RecordedBy(11)));
        assertThat(view.words()).isEqualTo(words(1).with(ukrainian(5)));
        assertThat(view.version()).isEqualTo(1);
    }

    @Test
    void gives_up_added_translations_for_a_correction_of_all_of_the_words() {
        StatementView view = after(recorded(), translated(5), corrected());

        assertThat(view.translations()).isEmpty();
        assertThat(view.words()).isEqualTo(words(2));
    }

    @Test
    void is_listed_until_it_is_voided_and_keeps_its_words() {
        StatementView view = after(recorded(), new StatementVoided(ID, text(6)));

        assertThat(after(recorded()).listed()).isTrue();
        assertThat(view.listed()).isFalse();
        assertThat(view.voiding()).isEqualTo(new Voiding(text(6), new RecordedBy(11)));
        assertThat(view.words()).isEqualTo(words(1));
    }

    @Test
    void keeps_a_retracted_statement_with_its_words() {
        StatementView view = after(recorded(), corrected(), retracted());

        assertThat(view.wording().value()).isEqualTo(words(2));
        assertThat(view.corrections()).hasSize(1);
        assertThat(view.retraction())
                .isEqualTo(new Retraction(RetractedBy.SOURCE, FEBRUARY_13, text(4), Basis.known(), new RecordedBy(12)));
        assertThat(view.version()).isEqualTo(2);
    }

    @Test
    void is_found_by_all_that_its_speaker_names() {
        StatementView view = after(recorded());

        assertThat(column("speaker", view)).isEqualTo(List.of(MINISTER.value(), OFFICE.value()));
        assertThat(column("meeting", view)).isEqualTo(MEETING.value());
        assertThat(column("topics", view)).isEqualTo(List.of("DETERRENCE"));
    }

    @Test
    void is_found_among_the_retracted_only_once_it_was_retracted() {
        assertThat(column("retracted", after(recorded()))).isEqualTo(false);
        assertThat(column("retracted", after(recorded(), retracted()))).isEqualTo(true);
    }

    private static @Nullable Object column(String name, StatementView view) {
        return new StatementViews()
                .statementProjection().columns().stream()
                        .filter(column -> column.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .value()
                        .apply(view);
    }

    private static StatementView after(StatementEvent first, StatementEvent... rest) {
        StatementView view = StatementProjection.apply(null, new Recorded<>(10, Instant.EPOCH, 0, first));
        for (int i = 1; i <= rest.length; i++) {
            view = StatementProjection.apply(view, new Recorded<>(10 + i, Instant.EPOCH, i, rest[i - 1]));
        }
        return view;
    }

    private static StatementEvent recorded() {
        return new StatementRecorded(
                ID,
                Party.of(MINISTER, OFFICE),
                null,
                StatementKind.DOORSTEP,
                StatementMode.VERBATIM,
                Delivery.AS_DELIVERED,
                words(1),
                new Occasion(MEETING, FEBRUARY_12),
                new Matter(List.of(MEETING), List.of(new Topic("DETERRENCE"))),
                Basis.known());
    }

    private static StatementEvent corrected() {
        return new StatementCorrected(ID, words(2), text(3), Basis.known());
    }

    private static StatementEvent retracted() {
        return new StatementRetracted(ID, RetractedBy.SOURCE, FEBRUARY_13, text(4), Basis.known());
    }

    private static StatementEvent translated(int number) {
        return new TranslationAdded(ID, ukrainian(number), Basis.known());
    }

    private static LocalText ukrainian(int number) {
        return new LocalText(new LanguageTag("uk"), TextKind.MACHINE, text(number));
    }

    private static MultilingualText words(int number) {
        return new MultilingualText(List.of(new LocalText(new LanguageTag("en"), TextKind.ORIGINAL, text(number))));
    }

    private static TextRef text(int number) {
        return new TextRef(new UUID(0, number), "hash " + number);
    }
}
