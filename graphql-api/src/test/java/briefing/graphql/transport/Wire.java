package briefing.graphql.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks HTTP by hand, also as no client would. */
public final class Wire implements AutoCloseable {
    private static final int PATIENCE_MS = 60_000;
    private static final JsonMapper JSON = new JsonMapper();

    private final Socket socket;

    private Wire(Socket socket) {
        this.socket = socket;
    }

    /** An answer; the status is 0 when the connection ended without one. */
    public record Answer(int status, String head, String body) {
        public JsonNode error() {
            return JSON.readTree(body).at("/errors/0");
        }

        public String code() {
            return error().at("/extensions/code").asString("");
        }

        public String header(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ":";
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    static Wire to(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MS);
        return new Wire(socket);
    }

    /** What is answered to a request, given by its lines, whose headers say that it is the last. */
    public static Answer ask(int port, String... lines) throws IOException {
        try (Wire wire = to(port)) {
            return wire.send(String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n")
                    .answer();
        }
    }

    /** The head of a POST of JSON, of which more or less may follow than it says. */
    static String post(String path, @Nullable String token, long length) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + (token == null ? "" : "Authorization: Bearer " + token + "\r\n")
                + "Content-Length: " + length + "\r\n\r\n";
    }

    Wire send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** Whether nothing has come from the server yet. */
    boolean isWaiting() throws IOException {
        return socket.getInputStream().available() == 0;
    }

    /** Whether the server has ended the connection. */
    boolean isEnded() {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    Answer answer() throws IOException {
        InputStream in = socket.getInputStream();
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return new Answer(0, head.toString(StandardCharsets.ISO_8859_1), "");
            }
            head.write(next);
        }
        String text = head.toString(StandardCharsets.ISO_8859_1);
        Answer begun =
                new Answer(Integer.parseInt(Arrays.asList(text.split(" ", 3)).get(1)), text, "");
        String length = begun.header("Content-Length");
        byte[] body = length.isEmpty() ? in.readAllBytes() : in.readNBytes(Integer.parseInt(length));
        return new Answer(begun.status(), text, new String(body, StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
