package briefing.graphql.sources;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Story;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** What rests on a source has to be looked at again once the source was corrected, withdrawn or voided. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class ChallengeStoryTest {
    private static final String MEETING = """
            query ($id: ID!, $asOf: DateTime) {
              meeting(id: $id, asOf: $asOf) {
                when {
                  basis { challenged quotes { exact challenged { kind note on { edtf } recordedBy { name } } } }
                }
              }
            }""";
    private static final String STATE = """
            mutation ($speaker: ID!, $withdrawn: ID!, $sound: ID!) {
              recordStatement(
                input: {speaker: {organisation: $speaker}, kind: READOUT, mode: REPORTED,
                        text: {texts: [{language: "en", text: "We meet."}]}, occasion: {deliveredOn: {edtf: "2026-02-12"}},
                        basis: {quotes: [{source: $sound, exact: "meet"}, {source: $withdrawn, exact: "Thursday"}]}}) {
                statement { basis { challenged quotes { challenged { kind } } } }
              }
            }""";

    @LocalServerPort
    private int port;

    private Archive archive;
    private Client reader;
    private String agency;
    private String source;
    private String meeting;

    @BeforeEach
    void schedule_a_meeting_that_rests_on_a_source() {
        reader = Story.as(port, Role.READER);
        archive = new Archive(Story.as(port, Role.STAFF), Story.as(port, Role.EDITOR));
        agency = archive.agency();
        source = archive.archived(agency, "The ministers meet on Thursday.");
        meeting = archive.meeting(agency, source, "meet on Thursday");
    }

    @Test
    void a_fact_is_not_challenged_while_its_source_stands() {
        JsonNode basis = basis(null);

        assertThat(basis.get("challenged").asBoolean()).isFalse();
        assertThat(basis.at("/quotes/0/challenged").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CORRECTED", "WITHDRAWN"})
    void a_fact_is_challenged_at_once_and_not_as_of_before(String kind) {
        Instant before = Instant.now();

        archive.amend(source, kind);

        JsonNode basis = basis(null);
        assertThat(basis.get("challenged").asBoolean()).isTrue();
        JsonNode challenge = basis.at("/quotes/0/challenged");
        assertThat(challenge.get("kind").asString()).isEqualTo(kind);
        assertThat(challenge.get("note").asString()).isEqualTo("Wrong day.");
        assertThat(challenge.at("/on/edtf").asString()).isEqualTo("2026-02-14");
        assertThat(challenge.at("/recordedBy/name").asString()).isEqualTo("SourceAmended");
        assertThat(basis(Instant.now()).get("challenged").asBoolean()).isTrue();
        assertThat(basis(before).get("challenged").asBoolean()).isFalse();
        assertThat(basis(before).at("/quotes/0/challenged").isNull()).isTrue();
    }

    @Test
    void a_fact_is_not_challenged_by_minor_errors_put_right() {
        archive.amend(source, "REFILED");

        assertThat(basis(null).get("challenged").asBoolean()).isFalse();
    }

    @Test
    void a_fact_is_challenged_when_its_source_was_archived_by_mistake() {
        archive.voided(source);

        JsonNode challenge = basis(null).at("/quotes/0/challenged");
        assertThat(challenge.get("kind").asString()).isEqualTo("VOIDED");
        assertThat(challenge.get("note").asString()).isEqualTo("A test.");
        assertThat(challenge.get("on").isNull()).isTrue();
    }

    @Test
    void one_challenged_quote_of_several_is_enough_and_each_tells_for_itself() {
        String sound = archive.archived(agency, "The ministers meet.");
        archive.amend(source, "WITHDRAWN");

        JsonNode basis = archive.staff()
                .data(STATE, Map.of("speaker", agency, "withdrawn", source, "sound", sound))
                .at("/recordStatement/statement/basis");

        assertThat(basis.get("challenged").asBoolean()).isTrue();
        assertThat(basis.at("/quotes/0/challenged").isNull()).isTrue();
        assertThat(basis.at("/quotes/1/challenged/kind").asString()).isEqualTo("WITHDRAWN");
    }

    @Test
    void own_knowledge_is_never_challenged() {
        archive.amend(source, "WITHDRAWN");

        assertThat(reader.data(
                                "query ($id: ID!) { source(id: $id) { amendments { basis { challenged } } } }",
                                Map.of("id", source))
                        .at("/source/amendments/0/basis/challenged")
                        .asBoolean())
                .isFalse();
    }

    private JsonNode basis(@Nullable Instant asOf) {
        Map<String, @Nullable Object> variables = new HashMap<>(Map.of("id", meeting));
        variables.put("asOf", asOf == null ? null : asOf.toString());
        return reader.data(MEETING, variables).at("/meeting/when/basis");
    }
}
