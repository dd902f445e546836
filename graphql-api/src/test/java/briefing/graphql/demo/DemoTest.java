package briefing.graphql.demo;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import briefing.graphql.shared.CannotStart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoTest {
    @Test
    void a_taken_port_is_told_before_anything_is_started() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            var port = String.valueOf(taken.getLocalPort());

            assertThatThrownBy(() -> Demo.prepare(List.of("--port", port)))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("Port " + port + " is taken: end the program that holds it, or choose another one"
                            + " with --port.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--port=http, 'A port is a number from 1 to 65535, not http.'",
        "--port=70000, 'A port is a number from 1 to 65535, not 70000.'",
        "--port, The option --port needs a value after it.",
        "--frsh, Unknown option --frsh: run ./briefing help to see what there is."
    })
    void a_mistyped_option_is_told_in_one_sentence(String word, String sentence) {
        assertThatThrownBy(() -> Demo.prepare(List.of(word)))
                .isInstanceOf(CannotStart.class)
                .hasMessage(sentence);
    }

    @Test
    void a_token_of_an_unknown_role_is_refused_in_one_sentence() {
        assertThatThrownBy(() -> Demo.token(List.of("--role", "king")))
                .isInstanceOf(CannotStart.class)
                .hasMessage("Unknown role king: it is reader, staff, editor or auditor.");
    }
}
