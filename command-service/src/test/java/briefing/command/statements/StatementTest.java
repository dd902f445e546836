package briefing.command.statements;

import static briefing.core.shared.values.TextKind.MACHINE;
import static briefing.core.shared.values.TextKind.OFFICIAL;
import static briefing.core.statements.StatementRefusal.ALREADY_RETRACTED;
import static briefing.core.statements.StatementRefusal.STATEMENT_ALREADY_RECORDED;
import static briefing.core.statements.StatementRefusal.STATEMENT_NOT_RECORDED;
import static briefing.core.statements.StatementRefusal.STATEMENT_RETRACTED;
import static briefing.core.statements.StatementRefusal.STATEMENT_VOIDED;
import static briefing.core.statements.StatementRefusal.TRANSLATION_EXISTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import briefing.command.shared.Decision;
import briefing.core.shared.codes.CommonWarning;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Party;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.StatementId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.LocalText;
import briefing.core.shared.values.Malformed;
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
import briefing.core.statements.commands.AddTranslation;
import briefing.core.statements.commands.CorrectStatement;
import briefing.core.statements.commands.RecordStatement;
import briefing.core.statements.commands.RetractStatement;
import briefing.core.statements.commands.StatementCommand;
import briefing.core.statements.commands.VoidStatement;
import briefing.core.statements.events.StatementCorrected;
import briefing.core.statements.events.StatementEvent;
import briefing.core.statements.events.StatementRecorded;
import briefing.core.statements.events.StatementRetracted;
import briefing.core.statements.events.StatementVoided;
import briefing.core.statements.events.TranslationAdded;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The decision table of a statement, row by row. */
class StatementTest {
    private static final StatementId ID = new StatementId("statement_01kcy3n8wff97rkb0000000001");
    private static final Party ALLIANCE = Party.of(new OrganisationId("organisation_01kcy3n8wff97rkb0000000002"));
    private static final StatementFacts FACTS = new StatementFacts(false);
    private static final TextRef REASON = text(1);
    private static final ApproximateDate FEBRUARY_13 = ApproximateDate.of("2026-02-13");
    private static final Occasion OCCASION = new Occasion(null, ApproximateDate.of("2026-02-12"));
    private static final Matter MATTER = new Matter(List.of(), List.of(new Topic("DETERRENCE")));

    static Stream<Arguments> rows() {
        return Stream.of(
                arguments(List.of(), record(), Decision.accept(recorded())),
                arguments(List.of(), correct(), Decision.refuse(STATEMENT_NOT_RECORDED)),
                arguments(List.of(), retract(), Decision.refuse(STATEMENT_NOT_RECORDED)),
                arguments(List.of(), translate("uk", MACHINE), Decision.refuse(STATEMENT_NOT_RECORDED)),
                arguments(List.of(), voiding(), Decision.refuse(STATEMENT_NOT_RECORDED)),
                arguments(List.of(recorded()), record(), Decision.refuse(STATEMENT_ALREADY_RECORDED)),
                arguments(List.of(recorded()), correct(), Decision.accept(corrected())),
                arguments(List.of(recorded(), corrected()), correct(), Decision.accept(corrected())),
                arguments(List.of(recorded()), retract(), Decision.accept(retracted())),
                arguments(List.of(recorded(), corrected()), retract(), Decision.accept(retracted())),
                arguments(List.of(recorded(), retracted()), record(), Decision.refuse(STATEMENT_ALREADY_RECORDED)),
                arguments(List.of(recorded(), retracted()), correct(), Decision.refuse(STATEMENT_RETRACTED)),
                arguments(List.of(recorded(), retracted()), retract(), Decision.refuse(ALREADY_RETRACTED)),
                arguments(List.of(recorded()), voiding(), Decision.accept(voided())),
                arguments(List.of(recorded(), retracted()), voiding(), Decision.accept(voided())),
                arguments(List.of(recorded(), voided()), record(), Decision.refuse(STATEMENT_VOIDED)),
                arguments(List.of(recorded(), voided()), correct(), Decision.refuse(STATEMENT_VOIDED)),
                arguments(List.of(recorded(), voided()), retract(), Decision.refuse(STATEMENT_VOIDED)),
                arguments(List.of(recorded(), voided()), translate("uk", MACHINE), Decision.refuse(STATEMENT_VOIDED)),
                arguments(List.of(recorded(), voided()), voiding(), Decision.refuse(STATEMENT_VOIDED)));
    }

    static Stream<Arguments> rowsOfTranslations() {
        List<StatementEvent> standing = List.of(recorded(), translated("uk", MACHINE));
        return Stream.of(
                arguments(List.of(recorded()), "uk", MACHINE, Decision.accept(translated("uk", MACHINE))),
                arguments(standing, "uk", OFFICIAL, Decision.accept(translated("uk", OFFICIAL))),
                arguments(standing, "fr", MACHINE, Decision.accept(translated("fr", MACHINE))),
                arguments(standing, "uk", MACHINE, Decision.refuse(TRANSLATION_EXISTS)),
                arguments(standing, "en", OFFICIAL, Decision.refuse(TRANSLATION_EXISTS)),
                arguments(
                        List.of(recorded(), translated("uk", MACHINE), corrected()),
                        "uk",
                        MACHINE,
                        Decision.accept(translated("uk", MACHINE))),
                arguments(List.of(recorded(), retracted()), "uk", OFFICIAL, Decision.refuse(STATEMENT_RETRACTED)));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("rowsOfTranslations")
    void translates(List<StatementEvent> given, String language, TextKind kind, Decision<StatementEvent> expected) {
        assertThat(after(given).decide(translate(language, kind), FACTS)).isEqualTo(expected);
    }

    @Test
    void a_translation_is_not_the_original() {
        assertThatThrownBy(() -> translate("uk", TextKind.ORIGINAL))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.code()).isEqualTo("TRANSLATION_IS_ORIGINAL"));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("rows")
    void decides(List<StatementEvent> given, StatementCommand command, Decision<StatementEvent> expected) {
        assertThat(after(given).decide(command, FACTS)).isEqualTo(expected);
    }

    private static Statement after(List<StatementEvent> given) {
        Statement statement = new Statement.Unrecorded();
        for (StatementEvent event : given) {
            statement = statement.evolve(event);
        }
        return statement;
    }

    @Test
    void a_speaker_who_was_not_in_office_needs_an_acknowledgement() {
        assertThat(new Statement.Unrecorded().decide(record(), new StatementFacts(true)))
                .isEqualTo(Decision.accept(recorded()).warning(CommonWarning.NOT_IN_OFFICE, true));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("rows")
    void takes_every_event_in_every_state(List<StatementEvent> given) {
        for (StatementEvent event :
                List.of(recorded(), translated("uk", MACHINE), corrected(), retracted(), voided())) {
            assertThat(after(given).evolve(event).evolve(event)).isNotNull();
        }
    }

    private static StatementCommand record() {
        return new RecordStatement(
                ID,
                ALLIANCE,
                text(2),
                StatementKind.DOORSTEP,
                StatementMode.VERBATIM,
                Delivery.AS_DELIVERED,
                words(3),
                OCCASION,
                MATTER,
                Basis.known());
    }

    private static StatementEvent recorded() {
        return new StatementRecorded(
                ID,
                ALLIANCE,
                text(2),
                StatementKind.DOORSTEP,
                StatementMode.VERBATIM,
                Delivery.AS_DELIVERED,
                words(3),
                OCCASION,
                MATTER,
                Basis.known());
    }

    private static StatementCommand correct() {
        return new CorrectStatement(ID, words(4), REASON, Basis.known());
    }

    private static StatementEvent corrected() {
        return new StatementCorrected(ID, words(4), REASON, Basis.known());
    }

    private static StatementCommand retract() {
        return new RetractStatement(ID, RetractedBy.SPEAKER, FEBRUARY_13, REASON, Basis.known());
    }

    private static StatementEvent retracted() {
        return new StatementRetracted(ID, RetractedBy.SPEAKER, FEBRUARY_13, REASON, Basis.known());
    }

    private static StatementCommand translate(String language, TextKind kind) {
        return new AddTranslation(ID, new LocalText(new LanguageTag(language), kind, text(5)), Basis.known());
    }

    private static StatementEvent translated(String language, TextKind kind) {
        return new TranslationAdded(ID, new LocalText(new LanguageTag(language), kind, text(5)), Basis.known());
    }

    private static StatementCommand voiding() {
        return new VoidStatement(ID, REASON);
    }

    private static StatementEvent voided() {
        return new StatementVoided(ID, REASON);
    }

    private static MultilingualText words(int number) {
        return new MultilingualText(List.of(new LocalText(new LanguageTag("en"), TextKind.ORIGINAL, text(number))));
    }

    private static TextRef text(int number) {
        return new TextRef(new UUID(0, number), "hash " + number);
    }
}
