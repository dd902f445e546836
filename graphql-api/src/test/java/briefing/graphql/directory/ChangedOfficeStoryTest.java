package briefing.graphql.directory;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Story;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** An office whose minister's days were recorded wrongly, and which is abolished. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class ChangedOfficeStoryTest {
    private static final String CORRECT = """
            mutation ($office: ID!, $appointment: ID!) {
              correctAppointment(input: {office: $office, appointment: $appointment,
                terms: {from: {edtf: "2025-02-01"}, quality: ACTING}, reason: "Misread.", basis: {ownKnowledge: true}}) {
                office {
                  appointments {
                    from { edtf } quality
                    corrections { previous { from { edtf } quality } reason recordedBy { name } }
                  }
                }
                refusal { code }
              }
            }""";

    @LocalServerPort
    private int port;

    private Client staff;
    private Client editor;
    private Directory directory;
    private String ministry;
    private String office;
    private String minister;
    private JsonNode appointed;

    @BeforeEach
    void appoint_a_minister() {
        staff = Story.as(port, Role.STAFF);
        editor = Story.as(port, Role.EDITOR);
        directory = new Directory(staff);
        ministry = directory.organisation("Ministry of Defence", "MINISTRY");
        office = directory.office(ministry);
        minister = directory.person("Halyna Verbytska", "Галина Вербицька");
        appointed = directory.appoint(office, minister, "2025-03-01", "SUBSTANTIVE");
    }

    @Test
    void an_appointment_is_put_right_by_an_editor_and_as_of_before_it_reads_as_it_was() {
        String then = appointed.at("/receipt/token").asString();
        Map<String, String> variables = Map.of(
                "office",
                office,
                "appointment",
                appointed.at("/office/appointments/0/id").asString());
        String holders = """
                query ($ministry: ID!, $at: LogPosition) {
                  officeHolders(organisation: $ministry, on: "2025-02-15", at: $at) { person { id } }
                }""";

        String refused = staff.error(CORRECT, variables);
        JsonNode corrected = editor.data(CORRECT, variables).at("/correctAppointment/office/appointments/0");

        assertThat(refused).isEqualTo("NOT_ALLOWED");
        assertThat(corrected.get("quality").asString()).isEqualTo("ACTING");
        assertThat(corrected.at("/corrections/0/previous/from/edtf").asString()).isEqualTo("2025-03-01");
        assertThat(corrected.at("/corrections/0/previous/quality").asString()).isEqualTo("SUBSTANTIVE");
        assertThat(corrected.at("/corrections/0/reason").asString()).isEqualTo("Misread.");
        assertThat(staff.data(holders, Map.of("ministry", ministry)).findValuesAsString("id"))
                .containsExactly(minister);
        assertThat(staff.data(holders, Map.of("ministry", ministry, "at", then)).get("officeHolders"))
                .isEmpty();
    }

    @Test
    void nobody_holds_an_abolished_office_or_is_appointed_to_it() {
        String abolish = """
                mutation ($office: ID!) {
                  abolishOffice(input: {office: $office, on: {edtf: "2026-06-30"}, basis: {ownKnowledge: true}}) {
                    office { abolition { on { edtf } recordedBy { name } } appointments { end { recordedBy { name } } } }
                    refusal { code }
                  }
                }""";
        String successor = directory.person("Ostap Lysenko", "Остап Лисенко");

        JsonNode abolished = staff.data(abolish, Map.of("office", office)).at("/abolishOffice/office");

        assertThat(abolished.at("/abolition/on/edtf").asString()).isEqualTo("2026-06-30");
        assertThat(abolished.at("/appointments/0/end/recordedBy/name").asString())
                .isEqualTo("OfficeAbolished");
        assertThat(directory.holders(office, ministry, "2026-06-30")).containsExactly(minister);
        assertThat(directory.holders(office, ministry, "2026-07-01")).isEmpty();
        assertThat(directory
                        .appoint(office, successor, "2026-07-01", "SUBSTANTIVE")
                        .at("/refusal/code")
                        .asString())
                .isEqualTo("OFFICE_ABOLISHED");
    }

    @Test
    void a_voided_office_has_no_holders_in_lists() {
        String voiding = """
                mutation ($office: ID!) {
                  voidOffice(input: {office: $office, reason: "A test."}) { office { voiding { reason } } }
                }""";
        String lists = """
                query ($ministry: ID!, $person: ID!) {
                  officeHolders(organisation: $ministry, on: "2025-06-01") { id }
                  offices(filter: {organisation: $ministry}) { edges { node { id } } }
                  all: offices(filter: {organisation: $ministry, includeVoided: true}) { edges { node { id } } }
                  person(id: $person) { offices { id } }
                }""";

        JsonNode voided = editor.data(voiding, Map.of("office", office));
        JsonNode read = staff.data(lists, Map.of("ministry", ministry, "person", minister));

        assertThat(voided.at("/voidOffice/office/voiding/reason").asString()).isEqualTo("A test.");
        assertThat(read.get("officeHolders")).isEmpty();
        assertThat(read.at("/offices/edges")).isEmpty();
        assertThat(read.at("/person/offices")).isEmpty();
        assertThat(read.get("all").findValuesAsString("id")).containsExactly(office);
    }
}
