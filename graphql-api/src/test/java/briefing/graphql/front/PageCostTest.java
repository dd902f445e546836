package briefing.graphql.front;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Meetings;
import briefing.graphql.shared.Story;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** What the pages ask stays below what one operation may cost, however much is on record. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class PageCostTest {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"front", "meeting", "meeting-history", "meeting-step", "viewer"})
    void a_page_costs_less_than_it_may(String page) {
        Client staff = Story.as(port, Role.STAFF);
        Meetings meetings = new Meetings(staff);
        Map<String, ?> variables = Map.of(
                "id",
                meetings.scheduled(),
                "at",
                meetings.position(),
                "from",
                "2027-02-01",
                "to",
                "2027-02-28",
                "past",
                "2027-02-01",
                "later",
                "2027-02-28",
                "language",
                "en");

        JsonNode cost = staff.answer(Questions.document(page), variables).at("/extensions/cost");

        assertThat(cost.path("requested").asInt())
                .isPositive()
                .isLessThan(cost.path("limit").asInt() * 19 / 20);
    }
}
