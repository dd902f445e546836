package briefing.graphql.statements;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Story;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** A prepared speech whose translations get better, and one that was recorded by mistake. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class TranslationStoryTest {
    private static final String REGISTER = """
            mutation ($name: Line!) {
              registerOrganisation(input: {kind: ALLIANCE, names: [{language: "en", text: $name}], basis: {ownKnowledge: true}}) {
                organisation { id }
              }
            }""";
    private static final String RECORD = """
            mutation ($speaker: ID!) {
              recordStatement(
                input: {speaker: {organisation: $speaker}, kind: SPEECH, mode: VERBATIM, delivery: CHECK_AGAINST_DELIVERY,
                        text: {texts: [{language: "en", text: "We spend more."}]},
                        occasion: {deliveredOn: {edtf: "2026-02-12"}}, basis: {ownKnowledge: true}}) {
                statement { id delivery }
              }
            }""";
    private static final String TRANSLATE = """
            mutation ($id: ID!, $language: LanguageTag!, $kind: TextKind!, $text: Words!) {
              addTranslation(input: {statement: $id, translation: {language: $language, kind: $kind, text: $text},
                                     basis: {ownKnowledge: true}}) {
                statement {
                  text(language: "uk") { kind text } texts { kind text }
                  translations { text { language text } basis { ownKnowledge } recordedBy { name } }
                }
                refusal { code }
              }
            }""";
    private static final String VOID = """
            mutation ($id: ID!) {
              voidStatement(input: {statement: $id, reason: "A test."}) {
                statement { voiding { reason recordedBy { name } } }
                refusal { code }
              }
            }""";
    private static final String READ =
            "query ($id: ID!, $then: DateTime) { statement(id: $id, asOf: $then) { text(language: \"uk\") { kind text } } }";

    @LocalServerPort
    private int port;

    private Client staff;
    private Client editor;
    private Client reader;
    private String alliance;
    private String statement;

    @BeforeEach
    void record_a_speech() {
        staff = Story.as(port, Role.STAFF);
        editor = Story.as(port, Role.EDITOR);
        reader = Story.as(port, Role.READER);
        alliance = staff.data(REGISTER, Map.of("name", "Alliance " + UUID.randomUUID()))
                .at("/registerOrganisation/organisation/id")
                .asString();
        JsonNode recorded = staff.data(RECORD, Map.of("speaker", alliance)).at("/recordStatement/statement");
        statement = recorded.get("id").asString();
        assertThat(recorded.get("delivery").asString()).isEqualTo("CHECK_AGAINST_DELIVERY");
    }

    @Test
    void a_reader_gets_the_best_translation_on_record_at_that_moment() {
        JsonNode machine = translate("uk", "MACHINE", "Ми витрачаємо більше.").at("/statement/text");
        Instant then = Instant.now();
        JsonNode official = translate("uk", "OFFICIAL", "Ми видаємо більше.").get("statement");
        translate("uk", "UNOFFICIAL", "Витрачаємо більше.");

        assertThat(machine.get("kind").asString()).isEqualTo("MACHINE");
        assertThat(official.at("/text/kind").asString()).isEqualTo("OFFICIAL");
        assertThat(official.get("texts")).hasSize(3);
        assertThat(official.at("/translations/1/text/text").asString()).isEqualTo("Ми видаємо більше.");
        assertThat(official.at("/translations/1/recordedBy/name").asString()).isEqualTo("TranslationAdded");
        assertThat(official.at("/translations/1/basis/ownKnowledge").asBoolean())
                .isTrue();
        assertThat(reader.data(READ, Map.of("id", statement))
                        .at("/statement/text/text")
                        .asString())
                .isEqualTo("Ми видаємо більше.");
        assertThat(reader.data(READ, Map.of("id", statement, "then", then.toString()))
                        .at("/statement/text/kind")
                        .asString())
                .isEqualTo("MACHINE");
    }

    @Test
    void the_same_translation_is_not_added_twice_nor_into_the_language_of_the_original() {
        translate("uk", "MACHINE", "Ми витрачаємо більше.");

        assertThat(translate("uk", "MACHINE", "Інакше.").at("/refusal/code").asString())
                .isEqualTo("TRANSLATION_EXISTS");
        assertThat(translate("en", "OFFICIAL", "We spend.").at("/refusal/code").asString())
                .isEqualTo("TRANSLATION_EXISTS");
    }

    @Test
    void a_translation_is_never_the_original_and_readers_add_none() {
        Map<String, Object> original =
                Map.of("id", statement, "language", "uk", "kind", "ORIGINAL", "text", "Ми витрачаємо більше.");

        assertThat(staff.error(TRANSLATE, original)).isEqualTo("TRANSLATION_IS_ORIGINAL");
        assertThat(reader.error(TRANSLATE, original)).isEqualTo("NOT_ALLOWED");
    }

    @Test
    void a_voided_statement_is_read_by_its_id_and_left_out_of_lists() {
        assertThat(staff.error(VOID, Map.of("id", statement))).isEqualTo("NOT_ALLOWED");

        JsonNode voiding = editor.data(VOID, Map.of("id", statement)).at("/voidStatement/statement/voiding");

        assertThat(voiding.get("reason").asString()).isEqualTo("A test.");
        assertThat(voiding.at("/recordedBy/name").asString()).isEqualTo("StatementVoided");
        assertThat(translate("uk", "MACHINE", "Ні.").at("/refusal/code").asString())
                .isEqualTo("STATEMENT_VOIDED");
        assertThat(editor.data(VOID, Map.of("id", statement))
                        .at("/voidStatement/refusal/code")
                        .asString())
                .isEqualTo("STATEMENT_VOIDED");
        assertThat(listed(false)).isEmpty();
        assertThat(listed(true)).containsExactly(statement);
    }

    private JsonNode translate(String language, String kind, String text) {
        return staff.data(TRANSLATE, Map.of("id", statement, "language", language, "kind", kind, "text", text))
                .get("addTranslation");
    }

    private List<String> listed(boolean includeVoided) {
        return reader.data(
                        "query ($by: ID!, $all: Boolean) { statements(filter: {speaker: $by, includeVoided: $all}) { edges { node { id } } } }",
                        Map.of("by", alliance, "all", includeVoided))
                .findValuesAsString("id");
    }
}
