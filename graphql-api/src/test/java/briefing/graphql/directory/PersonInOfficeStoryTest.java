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

/** A minister at a meeting: in office on its day, or not. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class PersonInOfficeStoryTest {
    @LocalServerPort
    private int port;

    private Client staff;
    private Directory directory;
    private String ministry;
    private String minister;
    private String office;

    @BeforeEach
    void register_a_ministry_its_office_and_its_minister() {
        staff = Story.as(port, Role.STAFF);
        directory = new Directory(staff);
        ministry = directory.organisation("Ministry of Defence", "MINISTRY");
        minister = directory.person("Halyna Verbytska", "Галина Вербицька");
        office = directory.office(ministry);
    }

    @Test
    void who_surely_did_not_hold_the_office_on_the_day_of_a_meeting_takes_part_only_when_acknowledged() {
        directory.appoint(office, minister, "2025-03-01", "SUBSTANTIVE");
        String early = meeting("2025-02-27");
        String later = meeting("2025-03-06");

        JsonNode warned = announce(early, List.of());
        JsonNode acknowledged = announce(early, List.of("NOT_IN_OFFICE"));
        JsonNode inOffice = announce(later, List.of());

        assertThat(warned.at("/refusal/code").asString()).isEqualTo("NEEDS_ACKNOWLEDGEMENT");
        assertThat(warned.at("/warnings/0/code").asString()).isEqualTo("NOT_IN_OFFICE");
        assertThat(acknowledged.get("refusal").isNull()).isTrue();
        assertThat(acknowledged
                        .at("/meeting/participations/0/party/personInOffice/person/id")
                        .asString())
                .isEqualTo(minister);
        assertThat(inOffice.get("warnings")).isEmpty();
        assertThat(inOffice.at("/meeting/participations/0/party/personInOffice/office/id")
                        .asString())
                .isEqualTo(office);
    }

    @Test
    void who_surely_did_not_hold_the_office_speaks_for_it_only_when_acknowledged() {
        directory.appoint(office, minister, "2025-03-01", "SUBSTANTIVE");

        JsonNode warned = say("2025-02-27", List.of());
        JsonNode acknowledged = say("2025-02-27", List.of("NOT_IN_OFFICE"));
        JsonNode vague = say("2025", List.of());

        assertThat(warned.at("/warnings/0/code").asString()).isEqualTo("NOT_IN_OFFICE");
        assertThat(warned.at("/refusal/code").asString()).isEqualTo("NEEDS_ACKNOWLEDGEMENT");
        assertThat(acknowledged.get("refusal").isNull()).isTrue();
        assertThat(vague.get("warnings")).isEmpty();
    }

    private JsonNode say(String on, List<String> acknowledged) {
        String say = """
                mutation ($person: ID!, $office: ID!, $on: Line!, $acknowledged: [String!]) {
                  recordStatement(
                    input: {speaker: {personInOffice: {person: $person, office: $office}}, kind: SPEECH, mode: PARAPHRASE,
                            text: {texts: [{language: "en", kind: ORIGINAL, text: "We keep our word."}]},
                            occasion: {deliveredOn: {edtf: $on}}, matter: {}, basis: {ownKnowledge: true}}
                    options: {acknowledgedWarnings: $acknowledged}) {
                    refusal { code }
                    warnings { code }
                  }
                }""";
        return staff.data(say, Map.of("person", minister, "office", office, "on", on, "acknowledged", acknowledged))
                .get("recordStatement");
    }

    private String meeting(String on) {
        String schedule = """
                mutation ($body: ID!, $on: Line!) {
                  scheduleMinisterialMeeting(input: {body: $body, portfolio: DEFENCE, title: "Defence ministers",
                    when: {edtf: $on}, basis: {ownKnowledge: true}}) { meeting { id } }
                }""";
        return staff.data(schedule, Map.of("body", ministry, "on", on))
                .at("/scheduleMinisterialMeeting/meeting/id")
                .asString();
    }

    private JsonNode announce(String meeting, List<String> acknowledged) {
        String announce = """
                mutation ($meeting: ID!, $person: ID!, $office: ID!, $acknowledged: [String!]) {
                  announceParticipation(
                    input: {meeting: $meeting, party: {personInOffice: {person: $person, office: $office}},
                            capacity: MEMBER, basis: {ownKnowledge: true}}
                    options: {acknowledgedWarnings: $acknowledged}) {
                    meeting { participations { party { personInOffice { person { id } office { id } } } } }
                    refusal { code }
                    warnings { code }
                  }
                }""";
        Map<String, ?> variables =
                Map.of("meeting", meeting, "person", minister, "office", office, "acknowledged", acknowledged);
        return staff.data(announce, variables).get("announceParticipation");
    }
}
