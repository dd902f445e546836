package briefing.core.shared.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import briefing.core.shared.codes.Malformation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicTest {
    @ParameterizedTest
    @ValueSource(strings = {"NATO", "DEFENCE_SPENDING", "G7", "AI_ACT_2", "X"})
    void a_topic_is_a_tag_in_capitals(String tag) {
        assertThat(new Topic(tag).value()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "_", "nato", "Nato", "7G", "DEFENCE SPENDING", "DEFENCE__SPENDING", "DEFENCE_", "ОБОРОНА"})
    void all_else_is_malformed(String tag) {
        assertMalformed(tag);
    }

    @Test
    void it_has_at_most_60_characters() {
        assertThat(new Topic("T".repeat(60)).value()).hasSize(60);
        assertMalformed("T".repeat(61));
    }

    private static void assertMalformed(String tag) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> new Topic(tag))
                .returns(Malformation.TOPIC_MALFORMED, Malformed::malformation);
    }
}
