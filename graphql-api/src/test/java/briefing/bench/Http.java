package briefing.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection that stays open and asks one thing after the other; it costs the processor next to nothing. */
final class Http implements Closeable {
    private static final String HEAD = """
            POST /graphql HTTP/1.1\r
            Host: localhost\r
            Authorization: Bearer %s\r
            Content-Type: application/json\r
            Accept: application/graphql-response+json\r
            Content-Length: %d\r
            \r
            """;

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;
    private final String token;

    Http(int port, String token) throws IOException {
        this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
        this.socket.setTcpNoDelay(true);
        this.out = socket.getOutputStream();
        this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        this.token = token;
    }

    /** The answer to an operation, which must be one without errors. */
    String ask(byte[] body) throws IOException {
        byte[] head = HEAD.formatted(token, body.length).getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        out.write(request);
        out.flush();
        String status = line();
        String answer = body();
        if (!status.contains(" 200") || answer.contains("\"errors\":[")) {
            throw new IOException(status + " " + answer);
        }
        return answer;
    }

    private String body() throws IOException {
        int length = 0;
        boolean chunked = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(header.indexOf(':') + 1).strip());
            }
            chunked |= header.startsWith("transfer-encoding:");
        }
        return chunked ? chunks() : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private String chunks() throws IOException {
        var whole = new ByteArrayOutputStream();
        for (int length = chunk(); length > 0; length = chunk()) {
            whole.write(in.readNBytes(length));
            line();
        }
        line();
        return whole.toString(StandardCharsets.UTF_8);
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The connection was closed.");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
