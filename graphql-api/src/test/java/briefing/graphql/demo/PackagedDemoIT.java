package briefing.graphql.demo;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.graphql.shared.Client;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The demo as a user starts it: packaged, on its own PostgreSQL, with the example loaded through the public API. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PackagedDemoIT {
    private static final Path FOLDER = Path.of("target", "packaged-demo");
    private static final String MEETING = Dossier.id("@meeting:nato-defence-2026-02-12");

    private static final String POSTPONED = Dossier.id("@meeting:straits-forum-2031");
    private static final String HISTORY =
            "query ($id: ID!) { meeting(id: $id) { history { edges { node { recordedAt } } } } }";
    private static final String STATE = """
            query ($id: ID!, $asOf: DateTime) { meeting(id: $id, asOf: $asOf) { status where { mode } } }""";
    private static final String MODES =
            "query ($id: ID!) { meeting(id: $id) { participations { attendance { mode } } } }";

    private static final String PARTICIPANTS = """
            query ($id: ID!) {
              briefingFor(meeting: $id) { participants { offices { certainty } towards: standing { standing } } }
            }""";

    private static PackagedDemo demo;

    @BeforeAll
    static void start() throws Exception {
        demo = PackagedDemo.start(FOLDER, "--fresh");
    }

    @AfterAll
    static void stop() throws Exception {
        demo.stop();
    }

    @ParameterizedTest
    @MethodSource("briefing.graphql.demo.ExampleFact#all")
    @Order(1)
    void each_fact_is_answered_by_one_query_with_its_quote_and_its_event(ExampleFact fact) throws Exception {
        fact.check(demo.as("reader"), MEETING);
    }

    @Test
    @Order(1)
    void each_state_of_the_postponed_meeting_is_read_as_of_its_moment() throws Exception {
        Client reader = demo.as("reader");
        Set<String> states = new LinkedHashSet<>();
        for (JsonNode event : reader.data(HISTORY, Map.of("id", POSTPONED)).at("/meeting/history/edges")) {
            JsonNode then = reader.data(
                            STATE,
                            Map.of(
                                    "id",
                                    POSTPONED,
                                    "asOf",
                                    event.at("/node/recordedAt").asString()))
                    .get("meeting");
            states.add(
                    then.get("status").asString() + " " + then.at("/where/mode").asString());
        }

        assertThat(states)
                .containsExactly(
                        "SCHEDULED IN_PERSON",
                        "POSTPONED IN_PERSON",
                        "RESCHEDULED IN_PERSON",
                        "CONFIRMED IN_PERSON",
                        "CONFIRMED HYBRID",
                        "UNDER_WAY HYBRID",
                        "HELD HYBRID");
        assertThat(reader.data(MODES, Map.of("id", POSTPONED))
                        .at("/meeting/participations")
                        .findValuesAsString("mode"))
                .containsExactly("IN_PERSON", "BY_VIDEO", "BY_VIDEO");
    }

    @Test
    @Order(1)
    void participants_of_the_example_are_shown_with_office_and_standing_on_the_day() throws Exception {
        JsonNode participants =
                demo.as("reader").data(PARTICIPANTS, Map.of("id", MEETING)).at("/briefingFor/participants");

        assertThat(participants.at("/0/offices/0/certainty").asString()).isEqualTo("SURELY");
        assertThat(participants.findValuesAsString("standing")).containsExactly("PARTNER", "PARTNER");
    }

    @Test
    @Order(2)
    void after_a_kill_it_starts_again_keeps_the_data_and_stores_nothing_twice() throws Exception {
        String before = position(demo.as("auditor"));

        demo.kill();
        demo = PackagedDemo.start(FOLDER);

        assertThat(position(demo.as("auditor"))).isEqualTo(before);
    }

    private static String position(Client client) {
        return client.data("{ viewer { position } }").at("/viewer/position").asString();
    }
}
