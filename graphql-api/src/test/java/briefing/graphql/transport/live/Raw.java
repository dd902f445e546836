package briefing.graphql.transport.live;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Speaks over TCP byte for byte, as somebody may who keeps to no rule. */
final class Raw implements AutoCloseable {
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");
    private static final int TEXT = 1;
    private static final int CONTINUATION = 0;
    private static final int CLOSE = 8;

    private final Socket socket;
    private final InputStream in;

    private Raw(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(60_000);
        in = socket.getInputStream();
    }

    static Raw connected(int port) {
        try {
            return new Raw(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks for a WebSocket, and has not read the answer. */
    static Raw handshake(int port, @Nullable String token) {
        Raw raw = connected(port);
        raw.askForWebSocket(token);
        return raw;
    }

    void askForWebSocket(@Nullable String token) {
        send("GET /graphql HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                + "Sec-WebSocket-Protocol: graphql-transport-ws\r\n"
                + (token == null ? "" : "Authorization: Bearer " + token + "\r\n") + "\r\n");
    }

    static Raw webSocket(int port, @Nullable String token) {
        Raw raw = handshake(port, token);
        if (!raw.head().startsWith("HTTP/1.1 101 ")) {
            throw new AssertionError("The handshake is refused.");
        }
        return raw;
    }

    /** A WebSocket that has signed in. */
    static Raw signedIn(int port, String token) {
        Raw raw = webSocket(port, null);
        raw.frame(true, "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer " + token + "\"}}");
        if (!raw.text().contains("connection_ack")) {
            throw new AssertionError("Nobody is signed in.");
        }
        return raw;
    }

    void send(String text) {
        send(text.getBytes(StandardCharsets.UTF_8));
    }

    private void send(byte[] bytes) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a frame of text, or one that goes on with it. */
    void frame(boolean last, String text) {
        frame(TEXT, last, text);
    }

    void continuation(boolean last, String text) {
        frame(CONTINUATION, last, text);
    }

    private void frame(int kind, boolean last, String text) {
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer frame = ByteBuffer.allocate(payload.length + 14);
        frame.put((byte) ((last ? 0x80 : 0) | kind)).put((byte) 0xff).putLong(payload.length);
        send(frame.putInt(0).put(payload).array());
    }

    /** The lines of an answer up to the empty one. */
    String head() {
        return until("\r\n\r\n");
    }

    /** An answer that tells its length. */
    String answer() {
        String head = head();
        Matcher length = LENGTH.matcher(head);
        StringBuilder answer = new StringBuilder(head);
        for (int i = length.find() ? Integer.parseInt(length.group(1)) : 0; i > 0; i--) {
            answer.append((char) read());
        }
        return answer.toString();
    }

    /** What comes up to some characters. */
    String until(String end) {
        StringBuilder text = new StringBuilder();
        while (text.indexOf(end) < 0) {
            text.append((char) read());
        }
        return text.toString();
    }

    /** All that comes until the connection ends. */
    String rest() {
        try {
            socket.shutdownOutput();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of the next frame. */
    String text() {
        return new String(payload(TEXT), StandardCharsets.UTF_8);
    }

    /** The code with which the server closes, after whatever else it sends. */
    int closeCode() {
        return ByteBuffer.wrap(payload(CLOSE)).getShort();
    }

    /** Whether the server has ended the connection, and did not wait for us to. */
    boolean ended() {
        try {
            return in.read() < 0;
        } catch (IOException e) {
            return true;
        }
    }

    private byte[] payload(int kind) {
        while (true) {
            int type = read() & 0x0f;
            int length = read();
            if (length == 126) {
                length = read() << 8 | read();
            }
            ByteArrayOutputStream payload = new ByteArrayOutputStream();
            for (int i = 0; i < length; i++) {
                payload.write(read());
            }
            if (type == kind) {
                return payload.toByteArray();
            }
        }
    }

    private int read() {
        try {
            int next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            return next;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
