package briefing.graphql.transport.live;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.Fuzz;
import org.junit.jupiter.api.Test;

/** Whatever comes over a WebSocket is read, or said to be no message. */
class ForeignFramesTest {
    @Test
    void every_message_is_read_or_malformed() {
        Fuzz.of("frames").feed(50_000, text -> {
            try {
                assertThat(Frame.read(text).payload()).isNotNull();
            } catch (Frame.Malformed malformed) {
                assertThat(malformed.getMessage()).isNotBlank().hasSizeLessThan(100);
            }
        });
    }
}
