package briefing.graphql.meetings;

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

/** One meeting, from its announcement on, as staff, readers and auditors meet it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class MinisterialMeetingStoryTest {
    private static final String REGISTER = """
            mutation ($name: Line!) {
              registerOrganisation(input: {kind: BODY, names: [{language: "en", text: $name}], basis: {ownKnowledge: true}}) {
                organisation { id names { text } }
                receipt { token version eventIds }
                refusal { code }
              }
            }""";
    private static final String SCHEDULE = """
            mutation ($body: ID!, $edtf: Line!, $options: CommandOptions) {
              scheduleMinisterialMeeting(
                input: {body: $body, portfolio: DEFENCE, title: "Defence ministers", when: {edtf: $edtf},
                        topics: ["DETERRENCE"], basis: {ownKnowledge: true}}
                options: $options) {
                meeting { id version title when { date { edtf earliest } recordedBy { name actor } } body { names { text } } status }
                receipt { token version eventIds }
                refusal { code field message }
                warnings { code }
              }
            }""";

    @LocalServerPort
    private int port;

    private Client staff;
    private String body;

    @BeforeEach
    void register_a_body() {
        staff = Story.as(port, Role.STAFF);
        JsonNode registered = staff.data(REGISTER, Map.of("name", "North Atlantic Council"));
        body = registered.at("/registerOrganisation/organisation/id").asString();
    }

    @Test
    void a_scheduled_meeting_is_read_back_with_its_body_and_the_event_that_recorded_it() {
        JsonNode outcome =
                staff.data(SCHEDULE, Map.of("body", body, "edtf", "2027-02-11")).get("scheduleMinisterialMeeting");

        assertThat(outcome.at("/meeting/when/date/earliest").asString()).isEqualTo("2027-02-11");
        assertThat(outcome.at("/meeting/when/recordedBy/name").asString()).isEqualTo("MinisterialMeetingScheduled");
        assertThat(outcome.at("/meeting/when/recordedBy/actor").asString()).isEqualTo("staff-1");
        assertThat(outcome.at("/meeting/body/names/0/text").asString()).isEqualTo("North Atlantic Council");
        assertThat(outcome.at("/receipt/version").asLong()).isZero();
        assertThat(outcome.get("refusal").isNull()).isTrue();
    }
}
