package briefing.graphql.shared;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.core.shared.values.LogPosition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** A client that was away asks what it missed. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class ChangesStoryTest {
    private static final String CHANGES = """
            query ($since: LogPosition!, $kinds: [NodeKind!], $first: Int, $after: String, $at: LogPosition) {
              changes(since: $since, kinds: $kinds, first: $first, after: $after, at: $at) {
                edges {
                  node {
                    position
                    aggregateId
                    node { id __typename ... on Meeting { when { date { edtf } } } }
                  }
                }
                pageInfo { hasNextPage hasPreviousPage endCursor }
                until
              }
            }""";

    @LocalServerPort
    private int port;

    private Client reader;
    private Meetings meetings;
    private String meeting;
    private String since;

    @BeforeEach
    void a_meeting_that_the_client_knows() {
        Client staff = Story.as(port, Role.STAFF);
        reader = Story.as(port, Role.READER);
        meetings = new Meetings(staff);
        meeting = meetings.scheduled();
        since = meetings.position();
    }

    @Test
    void each_thing_that_changed_comes_once_and_as_it_is_now() {
        meetings.move(meeting, "2027-03-10");
        String another = meetings.scheduled();
        String last = meetings.move(meeting, "2027-03-11");

        JsonNode changes = changes(Map.of());

        JsonNode edges = changes.get("edges");
        assertThat(edges.findValuesAsString("__typename")).containsExactly("Organisation", "Meeting", "Meeting");
        assertThat(edges.findValuesAsString("aggregateId")).endsWith(another, meeting);
        assertThat(edges.at("/2/node/node/when/date/edtf").asString()).isEqualTo("2027-03-11");
        assertThat(edges.at("/2/node/position").asString()).isEqualTo(last);
        assertThat(changes.get("until").asString()).isEqualTo(last);
    }

    @Test
    void whoever_goes_on_with_until_has_nothing_twice() {
        meetings.move(meeting, "2027-03-10");
        String until = changes(Map.of()).get("until").asString();

        assertThat(changes(Map.of("since", until)).get("edges")).isEmpty();
        meetings.move(meeting, "2027-03-11");
        assertThat(changes(Map.of("since", until)).get("edges").findValuesAsString("aggregateId"))
                .containsExactly(meeting);
    }

    @Test
    void all_pages_are_of_the_moment_of_the_first() {
        String another = meetings.scheduled();
        JsonNode first = changes(Map.of("first", 1));
        meetings.move(another, "2027-03-10");

        JsonNode second = changes(
                Map.of("first", 5, "after", first.at("/pageInfo/endCursor").asString()));

        assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(second.get("edges").findValuesAsString("aggregateId")).containsExactly(another);
        assertThat(second.at("/edges/0/node/node/when/date/edtf").asString()).isEqualTo("2027-02-11");
        assertThat(second.get("until")).isEqualTo(first.get("until"));
    }

    @Test
    void only_some_kinds_of_things_may_be_asked_for() {
        String another = meetings.scheduled();

        assertThat(changes(Map.of("kinds", List.of("MEETING"))).get("edges").findValuesAsString("aggregateId"))
                .containsExactly(another);
        assertThat(error(Map.of("kinds", List.of("MEAL")))).isEqualTo("REQUEST_INVALID");
    }

    @Test
    void at_an_earlier_moment_nothing_has_changed_since() {
        String later = meetings.move(meeting, "2027-03-10");

        JsonNode changes = changes(Map.of("since", later, "at", since));

        assertThat(changes.get("edges")).isEmpty();
        assertThat(changes.get("until").asString()).isEqualTo(later);
    }

    @Test
    void a_position_that_this_log_does_not_have_is_refused() {
        LogPosition known = LogPosition.parse(since);

        assertThat(error(Map.of("since", "another0.1"))).isEqualTo("POSITION_OF_ANOTHER_LOG");
        assertThat(error(Map.of("since", new LogPosition(known.epoch(), known.position() + 1_000).toString())))
                .isEqualTo("POSITION_NOT_REACHED");
    }

    @Test
    void nobody_asks_without_signing_in() {
        assertThat(Story.as(port, null).error(CHANGES, Map.of("since", since))).isEqualTo("NOT_SIGNED_IN");
    }

    private JsonNode changes(Map<String, ?> how) {
        return reader.data(CHANGES, variables(how)).get("changes");
    }

    private String error(Map<String, ?> how) {
        return reader.error(CHANGES, variables(how));
    }

    private Map<String, @Nullable Object> variables(Map<String, ?> how) {
        Map<String, @Nullable Object> variables = new HashMap<>(Map.of("since", since));
        variables.putAll(how);
        return variables;
    }
}
