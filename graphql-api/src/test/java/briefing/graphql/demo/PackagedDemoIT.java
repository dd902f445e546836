package briefing.graphql.demo;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.graphql.shared.Client;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The demo as a user starts it: packaged, on its own PostgreSQL, with the example loaded through the public API. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PackagedDemoIT {
    private static final Path FOLDER = Path.of("target", "packaged-demo");
    private static final String MEETING = Dossier.id("@meeting:nato-defence-2026-02-12");

    private static PackagedDemo demo;

    @BeforeAll
    static void start() throws Exception {
        demo = PackagedDemo.start(FOLDER, "--fresh");
    }

    @AfterAll
    static void stop() throws Exception {
        demo.close();
    }

    @ParameterizedTest
    @EnumSource
    @Order(1)
    void each_fact_is_answered_by_one_query_with_its_quote_and_its_event(ExampleFacts fact) throws Exception {
        fact.check(demo.as("reader"), MEETING);
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
