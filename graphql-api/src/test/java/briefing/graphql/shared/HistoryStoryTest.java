package briefing.graphql.shared;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.directory.Directory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** What was recorded of something, by both clocks and page by page. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class HistoryStoryTest {
    private static final String OFFICE = """
            query ($office: ID!) {
              office(id: $office) {
                history { edges { node { recordedAt effective { edtf } event { name recordedAt } } } }
              }
            }""";
    private static final String MEETING = """
            query ($meeting: ID!, $first: Int, $after: String, $last: Int, $before: String, $at: LogPosition) {
              meeting(id: $meeting, at: $at) {
                version
                history(first: $first, after: $after, last: $last, before: $before) {
                  edges { node { event { position version } } }
                  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                }
              }
            }""";
    private static final String PAGE = """
            query ($ids: [ID!]!) {
              nodes(ids: $ids) { ... on Meeting { history(last: 2) { edges { node { event { position } } } } } }
            }""";

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    private Client staff;
    private Meetings meetings;
    private String meeting;

    @BeforeEach
    void a_meeting_that_was_moved_four_times() {
        staff = Story.as(port, Role.STAFF);
        meetings = new Meetings(staff);
        meeting = meetings.scheduled();
        for (int day = 1; day <= 4; day++) {
            meetings.move(meeting, "2027-03-0" + day);
        }
    }

    @Test
    void an_entry_tells_when_it_was_recorded_and_since_when_it_holds() {
        Directory directory = new Directory(staff);
        String office = directory.office(directory.organisation("Ministry", "MINISTRY"));
        directory.appoint(office, directory.person("A Minister", "Міністр"), "2025-07", "SUBSTANTIVE");

        JsonNode entries = Story.as(port, Role.READER)
                .data(OFFICE, Map.of("office", office))
                .at("/office/history/edges");

        assertThat(entries.findValuesAsString("name")).containsExactly("OfficeEstablished", "PersonAppointed");
        assertThat(entries.at("/0/node/effective").isNull()).isTrue();
        assertThat(entries.at("/1/node/effective/edtf").asString()).isEqualTo("2025-07");
        assertThat(entries.at("/1/node/recordedAt")).isEqualTo(entries.at("/1/node/event/recordedAt"));
    }

    @Test
    void a_history_goes_as_far_as_the_moment_that_is_read() {
        JsonNode all = history(Map.of());
        String second = all.at("/history/edges/1/node/event/position").asString();

        JsonNode then = history(Map.of("at", second));

        assertThat(versions(all)).containsExactly(0, 1, 2, 3, 4);
        assertThat(versions(then)).containsExactly(0, 1);
        assertThat(then.get("version").asInt()).isEqualTo(1);
    }

    @Test
    void pages_in_both_directions_add_up_to_the_whole_history() {
        assertThat(walked("first", "after", "endCursor", "hasNextPage")).containsExactly(0, 1, 2, 3, 4);
        assertThat(walked("last", "before", "startCursor", "hasPreviousPage")).containsExactly(3, 4, 1, 2, 0);
    }

    @Test
    void histories_of_several_things_take_one_statement() {
        String other = meetings.scheduled();

        List<String> ofTwo = statements.during(() -> staff.data(PAGE, Map.of("ids", List.of(meeting, other))));
        List<String> ofOne = statements.during(() -> staff.data(PAGE, Map.of("ids", List.of(meeting))));

        assertThat(ofTwo).hasSizeBetween(2, 3).containsExactlyInAnyOrderElementsOf(ofOne);
    }

    private List<Integer> walked(String size, String bound, String cursor, String more) {
        List<Integer> versions = new ArrayList<>();
        JsonNode page = history(Map.of(size, 2));
        versions.addAll(versions(page));
        while (page.at("/history/pageInfo/" + more).asBoolean()) {
            page = history(Map.of(
                    size, 2, bound, page.at("/history/pageInfo/" + cursor).asString()));
            versions.addAll(versions(page));
        }
        return versions;
    }

    private JsonNode history(Map<String, ?> how) {
        Map<String, @Nullable Object> variables = new HashMap<>(how);
        variables.put("meeting", meeting);
        return staff.data(MEETING, variables).get("meeting");
    }

    private static List<Integer> versions(JsonNode meeting) {
        List<Integer> versions = new ArrayList<>();
        meeting.at("/history/edges")
                .forEach(edge -> versions.add(edge.at("/node/event/version").asInt()));
        return versions;
    }
}
