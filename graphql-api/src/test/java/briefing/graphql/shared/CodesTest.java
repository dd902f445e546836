package briefing.graphql.shared;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.Contract;
import briefing.core.shared.access.Role;
import briefing.core.shared.codes.Code;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Every code that a client can meet is told to it beforehand, once. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class CodesTest {
    @LocalServerPort
    private int port;

    @Test
    void every_code_of_core_is_listed_exactly_once() {
        List<String> inCore = Contract.classes().stream()
                .filter(type -> type.isEnum() && Code.class.isAssignableFrom(type))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(code -> ((Code) code).name())
                .toList();

        JsonNode listed = Story.as(port, Role.READER).data("{ codes { code } }").get("codes");

        assertThat(listed.valueStream().map(code -> code.get("code").asString()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(inCore);
    }

    @Test
    void every_code_says_in_a_sentence_what_to_do_and_how_it_comes() {
        JsonNode listed = Story.as(port, Role.READER)
                .data("{ codes { code sentence kind } }")
                .get("codes");

        assertThat(listed.valueStream()).allSatisfy(code -> {
            assertThat(code.get("code").asString()).matches("[A-Z]+(_[A-Z]+)*");
            assertThat(code.get("sentence").asString()).matches("[A-Z].*\\.");
        });
        assertThat(listed.valueStream().map(code -> code.get("kind").asString()))
                .contains("REFUSAL", "WARNING", "ERROR");
    }
}
