package briefing.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** JSON that is small as bytes and large as objects. */
class ForeignJsonTest {
    static List<String> bombs() {
        return List.of(
                "{\"a\": [" + "[],".repeat(1_000_000) + "[]]}",
                "{\"a\": [" + "{},".repeat(1_000_000) + "{}]}",
                "{\"a\": [" + "1,".repeat(1_000_000) + "1]}",
                "{\"a\": " + "[".repeat(1_000_000),
                "{\"a\": ".repeat(1_000_000),
                "{\"" + "a".repeat(1_000_000) + "\": 1}",
                "{\"a\": " + "9".repeat(1_000_000) + "}",
                "{\"a\": 0." + "9".repeat(1_000_000) + "}");
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void bombs_are_refused(String bomb) {
        assertThatThrownBy(() -> ForeignJson.object(bomb)).isInstanceOf(StreamConstraintsException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "1", "\"x\"", "{", "{} {}", "{\"a\": NaN}", "{a: 1}"})
    void what_is_no_object_is_refused(String text) {
        assertThatThrownBy(() -> ForeignJson.object(text)).isInstanceOf(JacksonException.class);
    }

    @Test
    void what_clients_send_is_read() {
        String text = "Ї".repeat(1_000_000);

        assertThat(ForeignJson.object("{\"a\": [1, 1.5, true, null, {\"b\": \"" + text + "\"}]}"))
                .isEqualTo(Map.of("a", java.util.Arrays.asList(1, 1.5, true, null, Map.of("b", text))));
    }
}
