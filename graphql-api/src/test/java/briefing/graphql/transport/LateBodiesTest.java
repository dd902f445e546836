package briefing.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Bodies that do not arrive in time. */
class LateBodiesTest {
    private static final byte[] TEXT = "a text".getBytes(StandardCharsets.UTF_8);

    @Test
    void who_is_in_time_is_read_to_the_end() throws IOException {
        try (var stream = new PunctualStream(new ByteArrayInputStream(TEXT), Duration.ofHours(1))) {
            assertThat(stream.read()).isEqualTo('a');
            assertThat(stream.readAllBytes()).isEqualTo(" text".getBytes(StandardCharsets.UTF_8));
            assertThat(stream.read()).isEqualTo(-1);
        }
    }

    @Test
    void nothing_is_read_after_the_moment_however_much_is_there() {
        assertThatThrownBy(() -> new PunctualStream(new ByteArrayInputStream(TEXT), Duration.ofNanos(-1)).read())
                .isInstanceOf(PunctualStream.Late.class);
    }

    @Test
    void silence_is_late_and_any_other_failure_is_not() {
        assertThatThrownBy(() -> failing(new SocketTimeoutException()).read()).isInstanceOf(PunctualStream.Late.class);
        assertThatThrownBy(() ->
                        failing(new IOException(new SocketTimeoutException())).read())
                .isInstanceOf(PunctualStream.Late.class);
        assertThatThrownBy(() -> failing(new IOException("gone")).read())
                .isNotInstanceOf(PunctualStream.Late.class)
                .hasMessage("gone");
    }

    private static PunctualStream failing(IOException failure) {
        InputStream body = new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                throw failure;
            }
        };
        return new PunctualStream(body, Duration.ofHours(1));
    }
}
