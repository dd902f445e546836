package briefing.graphql.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.directory.Directory;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Statements;
import briefing.graphql.shared.Story;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** A page of meetings asks the database once for each kind of thing and level, however many meetings it shows. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class MeetingsPageTest {
    private static final String SCHEDULE = """
            mutation ($body: ID!) {
              scheduleMinisterialMeeting(input: {body: $body, portfolio: DEFENCE, title: "Ministers",
                  when: {edtf: "2091-05-17"}, basis: {ownKnowledge: true}}) { meeting { id } }
            }""";
    private static final String FILL = """
            mutation ($meeting: ID!, $person: ID!, $office: ID!, $country: ID!) {
              planAgendaItem(input: {meeting: $meeting, title: "Deterrence", basis: {ownKnowledge: true}}) {
                refusal { code }
              }
              announceParticipation(input: {meeting: $meeting, capacity: MEMBER, representing: $country,
                  party: {personInOffice: {person: $person, office: $office}}, basis: {ownKnowledge: true}}) {
                refusal { code }
              }
            }""";
    private static final String PAGE = """
            query ($first: Int!) {
              meetings(filter: {from: "2091-05-17", to: "2091-05-17"}, first: $first) {
                edges {
                  node {
                    title
                    body { names { text } }
                    agenda { title recordedBy { name } }
                    participations {
                      party {
                        personInOffice {
                          person { id names { text } }
                          office { titles { text } organisation { names { text } } }
                        }
                      }
                      representing { names { text } }
                      recordedBy { name }
                    }
                  }
                }
              }
            }""";
    private static final int STATEMENTS_MOST = 12;

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    @Test
    void a_page_of_20_meetings_takes_as_many_sql_statements_as_one_of_5() {
        Client staff = Story.as(port, Role.STAFF);
        for (int i = 0; i < 20; i++) {
            record(staff, i);
        }

        List<String> of20 = statements.during(() -> page(staff, 20));
        List<String> of5 = statements.during(() -> page(staff, 5));

        assertThat(of20).hasSizeBetween(3, STATEMENTS_MOST).containsExactlyInAnyOrderElementsOf(of5);
    }

    private static JsonNode page(Client staff, int first) {
        JsonNode data = staff.data(PAGE, Map.of("first", first));
        Set<String> persons = new TreeSet<>();
        data.at("/meetings/edges").forEach(edge -> {
            assertThat(edge.at("/node/agenda/0/title").asString()).isEqualTo("Deterrence");
            assertThat(edge.at("/node/participations/0/party/personInOffice/office/organisation/names/0/text")
                            .asString())
                    .startsWith("Ministry");
            persons.add(edge.at("/node/participations/0/party/personInOffice/person/id")
                    .asString());
        });
        assertThat(persons).hasSize(first);
        return data;
    }

    /** A meeting of a body, a person, an office and a country that no other meeting has. */
    private static void record(Client staff, int number) {
        Directory directory = new Directory(staff);
        String body = directory.organisation("Council " + number, "BODY");
        String country = directory.organisation("Country " + number, "STATE");
        String office = directory.office(directory.organisation("Ministry " + number, "MINISTRY"));
        String person = directory.person("Minister " + number, "Міністр " + number);
        directory.appoint(office, person, "2090", "SUBSTANTIVE");
        String meeting = staff.data(SCHEDULE, Map.of("body", body))
                .at("/scheduleMinisterialMeeting/meeting/id")
                .asString();
        JsonNode filled =
                staff.data(FILL, Map.of("meeting", meeting, "person", person, "office", office, "country", country));
        assertThat(filled.findValues("refusal")).allMatch(JsonNode::isNull);
    }
}
