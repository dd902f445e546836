package briefing.graphql.shared;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Lists are read page by page, from either end, and each page is of the moment of the first. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class PagesStoryTest {
    private static final String SCHEDULE = """
            mutation ($body: ID!, $edtf: Line!) {
              scheduleMinisterialMeeting(input: {body: $body, portfolio: DEFENCE, title: "Ministers",
                  when: {edtf: $edtf}, basis: {ownKnowledge: true}}) { meeting { id } }
            }""";
    private static final String SAY = """
            mutation ($meeting: ID!, $day: Line!) {
              recordStatement(input: {speaker: {description: "a minister"}, kind: SPEECH, mode: REPORTED,
                  text: {texts: [{language: "en", text: "We agree."}]},
                  occasion: {meeting: $meeting, deliveredOn: {edtf: $day}}, basis: {ownKnowledge: true}}) {
                statement { id }
              }
            }""";
    private static final String MEETINGS = """
            query ($body: ID!, $order: ListOrder!, $first: Int, $after: String, $last: Int, $before: String) {
              meetings(filter: {body: $body}, orderBy: $order, first: $first, after: $after, last: $last, before: $before) {
                totalCount
                edges { node { id } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              }
            }""";
    private static final String STATEMENTS = """
            query ($body: ID!, $last: Int, $before: String) {
              meetings(filter: {body: $body}) {
                edges {
                  node {
                    id
                    statements(last: $last, before: $before) {
                      totalCount
                      edges { node { id } cursor }
                      pageInfo { hasNextPage hasPreviousPage startCursor }
                    }
                  }
                }
              }
            }""";

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    private Client staff;
    private String body;

    @BeforeEach
    void five_meetings_of_a_body() {
        staff = Story.as(port, Role.STAFF);
        body = new Meetings(staff).body();
        List.of("2027-05-05", "2027-01-01", "2027-04", "2027-01-01", "2027-03-01")
                .forEach(this::schedule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NATURAL", "NATURAL_DESCENDING", "RECORDED", "RECORDED_DESCENDING"})
    void walking_backwards_gives_the_list_that_walking_forwards_gives(String order) {
        List<String> forwards = walked(order, "first", "after", "endCursor", "hasNextPage");
        List<String> backwards = walked(order, "last", "before", "startCursor", "hasPreviousPage");

        assertThat(forwards).hasSize(5).doesNotHaveDuplicates();
        assertThat(backwards).containsExactlyElementsOf(forwards.reversed());
    }

    @Test
    void a_page_before_another_is_of_the_same_moment() {
        JsonNode last = meetings(Map.of("order", "NATURAL", "last", 2));
        schedule("2026-12-31");

        JsonNode before = meetings(Map.of(
                "order",
                "NATURAL",
                "last",
                10,
                "before",
                last.at("/pageInfo/startCursor").asString()));

        assertThat(before.get("edges")).hasSize(3);
        assertThat(before.get("totalCount").asInt()).isEqualTo(5);
        assertThat(before.at("/pageInfo/hasPreviousPage").asBoolean()).isFalse();
        assertThat(before.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
    }

    @Test
    void a_page_goes_one_way_and_has_a_size_of_1_to_100() {
        assertThat(error(Map.of("first", 1, "last", 1))).isEqualTo("PAGE_AMBIGUOUS");
        assertThat(error(Map.of("last", 0))).isEqualTo("PAGE_SIZE_OUT_OF_RANGE");
        assertThat(error(Map.of("last", 101))).isEqualTo("PAGE_SIZE_OUT_OF_RANGE");
        assertThat(error(Map.of("before", "rubbish"))).isEqualTo("CURSOR_MALFORMED");
    }

    @Test
    void statements_of_all_meetings_of_a_page_take_one_statement_of_sql_and_one_more_to_count_them() {
        List<String> meetings = ids(meetings(Map.of("order", "NATURAL")));
        meetings.forEach(meeting -> List.of("2027-01-03", "2027-01-01", "2027-01-02")
                .forEach(day -> staff.data(SAY, Map.of("meeting", meeting, "day", day))));

        List<String> ofAll = statements.during(() -> statements(Map.of("last", 2)));
        JsonNode page = statements(Map.of("last", 2)).at("/meetings/edges/0/node/statements");
        JsonNode rest = statements(Map.of(
                        "last", 2, "before", page.at("/pageInfo/startCursor").asString()))
                .at("/meetings/edges/0/node/statements");

        assertThat(ofAll).hasSizeBetween(3, 5);
        assertThat(page.get("totalCount").asInt()).isEqualTo(3);
        assertThat(page.get("edges")).hasSize(2);
        assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isTrue();
        assertThat(rest.get("edges")).hasSize(1);
        assertThat(rest.at("/pageInfo/hasPreviousPage").asBoolean()).isFalse();
    }

    private void schedule(String edtf) {
        staff.data(SCHEDULE, Map.of("body", body, "edtf", edtf));
    }

    /** The items in the order in which a client that walks this way meets them. */
    private List<String> walked(String order, String size, String bound, String cursor, String more) {
        List<String> ids = new ArrayList<>();
        JsonNode page = meetings(Map.of("order", order, size, 2));
        ids.addAll(met(page, bound));
        while (page.at("/pageInfo/" + more).asBoolean()) {
            page = meetings(Map.of(
                    "order",
                    order,
                    size,
                    2,
                    bound,
                    page.at("/pageInfo/" + cursor).asString()));
            ids.addAll(met(page, bound));
        }
        return ids;
    }

    private static List<String> met(JsonNode page, String bound) {
        return bound.equals("before") ? ids(page).reversed() : ids(page);
    }

    private static List<String> ids(JsonNode page) {
        return page.get("edges").findValuesAsString("id");
    }

    private JsonNode meetings(Map<String, ?> how) {
        return staff.data(MEETINGS, variables(how)).get("meetings");
    }

    private JsonNode statements(Map<String, ?> how) {
        return staff.data(STATEMENTS, variables(how));
    }

    private String error(Map<String, ?> how) {
        Map<String, @Nullable Object> variables = variables(how);
        variables.put("order", "NATURAL");
        return staff.error(MEETINGS, variables);
    }

    private Map<String, @Nullable Object> variables(Map<String, ?> how) {
        Map<String, @Nullable Object> variables = new HashMap<>(how);
        variables.put("body", body);
        return variables;
    }
}
