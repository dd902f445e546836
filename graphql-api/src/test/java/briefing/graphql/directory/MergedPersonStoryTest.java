package briefing.graphql.directory;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** A minister who was entered twice, in office and speaking under the one entry, known under the other. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class MergedPersonStoryTest {
    private static final String MERGE = """
            mutation ($person: ID!, $into: ID!) {
              mergePersons(input: {person: $person, into: $into, reason: "The same minister, transliterated.",
                basis: {ownKnowledge: true}}) {
                person { id }
                receipt { token }
                refusal { code existing }
              }
            }""";

    @LocalServerPort
    private int port;

    private Client staff;
    private Client editor;
    private Directory directory;
    private String office;
    private String ministry;
    private String twin;
    private String staying;
    private String statement;
    private String before;

    @BeforeEach
    void enter_a_minister_twice() {
        staff = Story.as(port, Role.STAFF);
        editor = Story.as(port, Role.EDITOR);
        directory = new Directory(staff);
        ministry = directory.organisation("Ministry of Defence", "MINISTRY");
        office = directory.office(ministry);
        twin = directory.person("Halyna Werbyzka", "Галина Вербицка");
        staying = directory.person("Halyna Verbytska", "Галина Вербицька");
        before = directory
                .appoint(office, twin, "2025-03-01", "SUBSTANTIVE")
                .at("/receipt/token")
                .asString();
        statement = say(twin).at("/statement/id").asString();
    }

    @Test
    void whatever_refers_to_the_merged_entry_leads_to_the_one_that_stays_and_before_there_are_two() {
        String then = say(twin).at("/statement/recordedBy/recordedAt").asString();

        JsonNode merged = merge(twin, staying);

        assertThat(merged.at("/person/id").asString()).isEqualTo(staying);
        assertThat(references(Map.of())).containsOnly(staying);
        assertThat(references(Map.of("asOf", then))).containsExactly(twin, twin, twin, twin, twin, staying);
    }

    /** By the merged id, as a node, at both ends of an office, as a speaker; and by the id of the one that stays. */
    private List<String> references(Map<String, String> asOf) {
        String query = """
                query ($twin: ID!, $staying: ID!, $office: ID!, $ministry: ID!, $statement: ID!, $asOf: DateTime) {
                  person(id: $twin, asOf: $asOf) { id }
                  nodes(ids: [$twin], asOf: $asOf) { id }
                  office(id: $office, asOf: $asOf) { appointments { person { id } } }
                  officeHolders(organisation: $ministry, on: "2025-06-01", asOf: $asOf) { person { id } }
                  statement(id: $statement, asOf: $asOf) { speaker { personInOffice { person { id } } } }
                  staying: person(id: $staying, asOf: $asOf) { id }
                }""";
        Map<String, String> variables = new HashMap<>(asOf);
        variables.putAll(Map.of("twin", twin, "staying", staying, "office", office));
        variables.putAll(Map.of("ministry", ministry, "statement", statement));
        return staff.data(query, variables).findValuesAsString("id");
    }

    @Test
    void what_was_recorded_under_the_merged_entry_is_found_by_either_id() {
        String query = """
                query ($person: ID!, $before: LogPosition!) {
                  person(id: $person) { id offices { office { id } } }
                  statements(filter: {speaker: $person}) { edges { node { id } } }
                  earlier: person(id: $person, at: $before) { offices { office { id } } }
                }""";
        merge(twin, staying);

        for (String id : List.of(twin, staying)) {
            JsonNode found = staff.data(query, Map.of("person", id, "before", before));

            assertThat(found.at("/person/offices/0/office/id").asString()).isEqualTo(office);
            assertThat(found.get("statements").findValuesAsString("id")).containsExactly(statement);
            assertThat(found.at("/earlier/offices")).hasSize(id.equals(twin) ? 1 : 0);
        }
    }

    @Test
    void a_name_of_the_merged_entry_finds_the_one_that_stays() {
        String query = """
                query ($filter: PersonFilter!) { persons(filter: $filter, first: 100) { edges { node { id } } } }""";
        merge(twin, staying);

        List<String> found =
                staff.data(query, Map.of("filter", Map.of("name", "werbyzka"))).findValuesAsString("id");
        List<String> all = staff.data(query, Map.of("filter", Map.of("name", "werbyzka", "includeVoided", true)))
                .findValuesAsString("id");

        assertThat(found).contains(staying).doesNotContain(twin);
        assertThat(all).contains(staying, twin);
    }

    @Test
    void the_merged_entry_keeps_its_names_and_its_history() {
        String query = """
                query ($person: ID!) {
                  person(id: $person) {
                    history { edges { node { event { name } } } }
                    mergedFrom {
                      id names { text }
                      history { edges { node { event { name } } } }
                      merging { into { id } reason recordedBy { name } }
                    }
                  }
                }""";
        merge(twin, staying);

        JsonNode person = staff.data(query, Map.of("person", twin)).get("person");

        assertThat(person.get("history").findValuesAsString("name")).containsExactly("PersonRegistered");
        JsonNode merged = person.at("/mergedFrom/0");
        assertThat(merged.get("id").asString()).isEqualTo(twin);
        assertThat(merged.at("/names/0/text").asString()).isEqualTo("Halyna Werbyzka");
        assertThat(merged.get("history").findValuesAsString("name"))
                .containsExactly("PersonRegistered", "PersonsMerged");
        assertThat(merged.at("/merging/into/id").asString()).isEqualTo(staying);
        assertThat(merged.at("/merging/reason").asString()).isEqualTo("The same minister, transliterated.");
    }

    @Test
    void whoever_held_an_office_under_the_merged_entry_speaks_for_it_without_a_warning() {
        JsonNode apart = say(staying);
        merge(twin, staying);
        JsonNode merged = say(staying);

        assertThat(apart.at("/warnings/0/code").asString()).isEqualTo("NOT_IN_OFFICE");
        assertThat(merged.get("warnings")).isEmpty();
        assertThat(merged.get("refusal").isNull()).isTrue();
    }

    @Test
    void a_merge_is_for_editors_and_is_made_once() {
        Map<String, String> both = Map.of("person", twin, "into", staying);

        assertThat(staff.error(MERGE, both)).isEqualTo("NOT_ALLOWED");
        assertThat(merge(twin, twin).at("/refusal/code").asString()).isEqualTo("MERGE_SELF");
        merge(twin, staying);
        for (JsonNode refused : List.of(merge(twin, staying), merge(staying, twin))) {
            assertThat(refused.at("/refusal/code").asString()).isEqualTo("PERSON_MERGED");
            assertThat(refused.at("/refusal/existing").asString()).isEqualTo(staying);
        }
    }

    private JsonNode merge(String person, String into) {
        return editor.data(MERGE, Map.of("person", person, "into", into)).get("mergePersons");
    }

    private JsonNode say(String person) {
        String say = """
                mutation ($person: ID!, $office: ID!) {
                  recordStatement(input: {speaker: {personInOffice: {person: $person, office: $office}}, kind: SPEECH,
                      mode: PARAPHRASE, text: {texts: [{language: "en", kind: ORIGINAL, text: "We keep our word."}]},
                      occasion: {deliveredOn: {edtf: "2025-06-01"}}, matter: {}, basis: {ownKnowledge: true}}) {
                    statement { id recordedBy { recordedAt } }
                    warnings { code }
                    refusal { code }
                  }
                }""";
        return staff.data(say, Map.of("person", person, "office", office)).get("recordStatement");
    }
}
