package briefing.graphql.shared;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** How a client sends a command twice, only if nothing has changed, or only to try it out. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class CommandOptionsStoryTest {
    private static final String MOVE = """
            mutation ($meeting: ID!, $edtf: Line!, $options: CommandOptions) {
              rescheduleMeeting(input: {meeting: $meeting, when: {edtf: $edtf}, basis: {ownKnowledge: true}},
                  options: $options) {
                meeting { version when { date { edtf } } }
                receipt { token version eventIds }
                refusal { code }
              }
            }""";

    @LocalServerPort
    private int port;

    private Client staff;
    private Meetings meetings;
    private String meeting;

    @BeforeEach
    void a_meeting() {
        staff = Story.as(port, Role.STAFF);
        meetings = new Meetings(staff);
        meeting = meetings.scheduled();
    }

    @Test
    void the_same_command_by_the_same_id_has_the_same_receipt_and_no_other_effect() {
        Map<String, ?> options = Map.of("commandId", UUID.randomUUID().toString());
        JsonNode once = move("2027-03-10", options);
        meetings.move(meeting, "2027-03-11");
        String before = meetings.position();

        JsonNode again = move("2027-03-10", options);

        assertThat(once.at("/receipt/eventIds")).hasSize(1);
        assertThat(again.get("receipt")).isEqualTo(once.get("receipt"));
        assertThat(meetings.position()).isEqualTo(before);
    }

    @Test
    void another_command_by_the_same_id_is_an_error() {
        Map<String, ?> options = Map.of("commandId", UUID.randomUUID().toString());
        move("2027-03-10", options);

        String code = staff.error(MOVE, Map.of("meeting", meeting, "edtf", "2027-03-12", "options", options));

        assertThat(code).isEqualTo("COMMAND_ID_REUSED");
    }

    @Test
    void a_command_on_the_version_that_was_seen_is_carried_out_and_on_another_one_refused() {
        JsonNode moved = move("2027-03-10", Map.of("expectedVersion", 0));
        JsonNode stale = move("2027-03-11", Map.of("expectedVersion", 0));
        JsonNode fresh = move("2027-03-12", Map.of("expectedVersion", moved.at("/receipt/version")));

        assertThat(moved.at("/meeting/version")).isEqualTo(moved.at("/receipt/version"));
        assertThat(stale.at("/refusal/code").asString()).isEqualTo("VERSION_CONFLICT");
        assertThat(stale.get("receipt").isNull()).isTrue();
        assertThat(fresh.at("/meeting/when/date/edtf").asString()).isEqualTo("2027-03-12");
    }

    @Test
    void a_command_that_is_only_tried_out_stores_nothing() {
        String before = meetings.position();

        JsonNode fit = move("2027-03-10", Map.of("validateOnly", true));
        JsonNode unfit = move("2027-03-10", Map.of("validateOnly", true, "expectedVersion", 7));

        assertThat(fit.get("receipt").isNull()).isTrue();
        assertThat(fit.get("refusal").isNull()).isTrue();
        assertThat(unfit.at("/refusal/code").asString()).isEqualTo("VERSION_CONFLICT");
        assertThat(meetings.position()).isEqualTo(before);
    }

    private JsonNode move(String edtf, Map<String, ?> options) {
        return staff.data(MOVE, Map.of("meeting", meeting, "edtf", edtf, "options", options))
                .get("rescheduleMeeting");
    }
}
