package briefing.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.Fuzz;
import briefing.core.shared.access.Role;
import briefing.graphql.shared.Story;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Whatever somebody with a token sends over HTTP is answered, soon and in bounds, and never by a fault of ours. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class ForeignRequestsTest {
    private static final int ANSWER_MAX = 1 << 20;
    private static final int PATIENCE_MILLIS = 60_000;

    /** Of the whole process, so many times more than a request takes. */
    private static final Duration CPU_MAX = Duration.ofSeconds(10);

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 ([1-5]\\d\\d)[ \\r]");
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @LocalServerPort
    private int port;

    @Test
    void every_request_is_answered() {
        Fuzz.of("requests").feed(20_000, text -> {
            long before = PROCESS.getProcessCpuTime();
            String answer = answer(addressed(text));
            assertThat(Duration.ofNanos(PROCESS.getProcessCpuTime() - before)).isLessThan(CPU_MAX);
            assertThat(answer).hasSizeLessThan(ANSWER_MAX);
            Matcher status = STATUS.matcher(answer);
            if (status.lookingAt()) {
                assertThat(status.group(1)).as(answer).isNotIn("500", "502", "503", "504");
            }
            assertThat(answer).doesNotContain("INTERNAL_ERROR", "\tat ", "Exception");
        });
    }

    /** With what every request has, where there is a place for it. */
    private static String addressed(String text) {
        int headers = text.indexOf("\r\n");
        int body = text.indexOf("\r\n\r\n");
        if (headers < 0 || body < 0) {
            return text;
        }
        int length = text.substring(body + 4).getBytes(StandardCharsets.UTF_8).length;
        return text.substring(0, headers) + "\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                + Story.token(Role.STAFF) + "\r\nContent-Length: " + length + text.substring(headers);
    }

    /** What the server says before it hangs up; nothing, when it does so at once. */
    private String answer(String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
                socket.shutdownOutput();
            } catch (IOException hungUp) {
                return "";
            }
            return new String(socket.getInputStream().readNBytes(ANSWER_MAX), StandardCharsets.UTF_8);
        } catch (SocketTimeoutException late) {
            throw new AssertionError("not answered in time", late);
        } catch (IOException hungUp) {
            return "";
        }
    }
}
