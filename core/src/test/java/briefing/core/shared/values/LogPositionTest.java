package briefing.core.shared.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogPositionTest {
    @ParameterizedTest
    @ValueSource(strings = {"k3x9.0", "a.7", "0.10", "abcdefghijklmnopqrstuvwxyz012345.9223372036854775807"})
    void a_position_survives_being_read_and_written(String text) {
        assertThat(LogPosition.parse(text)).hasToString(text);
    }

    @Test
    void epoch_and_position_are_told_apart() {
        assertThat(LogPosition.parse("k3x9.1204")).isEqualTo(new LogPosition("k3x9", 1204));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "k3x9",
                "k3x9.",
                ".7",
                "7",
                "k3x9.-1",
                "k3x9.+1",
                "k3x9.01",
                "k3x9.1.2",
                "k3x9. 1",
                " k3x9.1",
                "k3x9.1\n",
                "K3X9.1",
                "k-3.1",
                "k3x9.١",
                "k3x9.9223372036854775808",
                "k3x9.10000000000000000000",
                "abcdefghijklmnopqrstuvwxyz0123456.1"
            })
    void anything_else_is_malformed(String text) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> LogPosition.parse(text))
                .returns("POSITION_MALFORMED", Malformed::code);
    }

    @Test
    void a_position_cannot_be_made_that_could_not_be_read_again() {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> new LogPosition("k3x9", -1));
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> new LogPosition("", 1));
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> new LogPosition("K", 1));
    }
}
