package briefing.graphql.directory;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Story;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** What a person is called, in the course of time and put right. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class PersonNamesStoryTest {
    private static final String NAMES = """
            { id language text from { edtf } corrections { previous { text language } reason recordedBy { name } }
              recordedBy { name } }""";
    private static final String CORRECT = """
            mutation ($person: ID!, $name: ID!) {
              correctPersonName(input: {person: $person, name: $name, language: "uk", text: "Соломія Грицак",
                reason: "A slip of the pen.", basis: {ownKnowledge: true}}) {
                person { names %s }
                refusal { code }
              }
            }""".formatted(NAMES);

    @LocalServerPort
    private int port;

    private Client staff;
    private Client editor;
    private String person;

    @BeforeEach
    void register_a_person() {
        staff = Story.as(port, Role.STAFF);
        editor = Story.as(port, Role.EDITOR);
        person = new Directory(staff).person("Solomiya Hrytsak", "Соломія Гридсак");
    }

    @Test
    void a_name_in_another_script_is_added_with_its_dates_and_found() {
        String add = """
                mutation ($person: ID!) {
                  addPersonName(input: {person: $person, language: "uk-Latn", text: "Solomija Hrycak", from: {edtf: "2021"},
                    basis: {ownKnowledge: true}}) { person { names %s } refusal { code } }
                }""".formatted(NAMES);

        JsonNode added = staff.data(add, Map.of("person", person)).at("/addPersonName/person/names/2");

        assertThat(added.get("language").asString()).isEqualTo("uk-Latn");
        assertThat(added.at("/from/edtf").asString()).isEqualTo("2021");
        assertThat(added.at("/recordedBy/name").asString()).isEqualTo("PersonNameAdded");
        assertThat(found("hrycak")).contains(person);
    }

    @Test
    void a_name_is_put_right_by_an_editor_and_shows_what_it_was() {
        JsonNode wrong = staff.data(
                        "query ($id: ID!) { person(id: $id) { names %s } }".formatted(NAMES), Map.of("id", person))
                .at("/person/names/1");
        Map<String, String> variables =
                Map.of("person", person, "name", wrong.get("id").asString());

        String refused = staff.error(CORRECT, variables);
        JsonNode right = editor.data(CORRECT, variables).at("/correctPersonName/person/names/1");

        assertThat(refused).isEqualTo("NOT_ALLOWED");
        assertThat(right.get("id")).isEqualTo(wrong.get("id"));
        assertThat(right.get("text").asString()).isEqualTo("Соломія Грицак");
        assertThat(right.at("/corrections/0/previous/text").asString()).isEqualTo("Соломія Гридсак");
        assertThat(right.at("/corrections/0/reason").asString()).isEqualTo("A slip of the pen.");
        assertThat(right.at("/corrections/0/recordedBy/name").asString()).isEqualTo("PersonNameCorrected");
        assertThat(found("гридсак")).doesNotContain(person);
        assertThat(found("грицак")).contains(person);
    }

    @Test
    void a_person_who_was_entered_by_mistake_is_readable_and_no_longer_listed() {
        String voiding = """
                mutation ($person: ID!) {
                  voidPerson(input: {person: $person, reason: "There is no such person."}) {
                    person { id voiding { reason recordedBy { name } } }
                    refusal { code }
                  }
                }""";

        JsonNode voided = editor.data(voiding, Map.of("person", person)).get("voidPerson");
        JsonNode again = editor.data(voiding, Map.of("person", person)).get("voidPerson");

        assertThat(voided.at("/person/voiding/reason").asString()).isEqualTo("There is no such person.");
        assertThat(voided.at("/person/voiding/recordedBy/name").asString()).isEqualTo("PersonVoided");
        assertThat(again.at("/refusal/code").asString()).isEqualTo("PERSON_VOIDED");
        assertThat(found("solomiya")).doesNotContain(person);
    }

    private List<String> found(String name) {
        String find = "query ($name: Line!) { persons(filter: {name: $name}, first: 100) { edges { node { id } } } }";
        return staff.data(find, Map.of("name", name)).findValuesAsString("id");
    }
}
