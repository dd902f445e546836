package briefing.graphql.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * What strangers and people with a token do to exhaust the memory of a server: raw connections of this machine to
 * itself, none of which is read further than its first kilobytes.
 *
 * @param token null for a stranger
 */
record Attack(int port, @Nullable String token) {
    /** Another address of this machine than that of those who do no harm. */
    private static final String FROM = "127.0.0.2";

    private static final int NAME = 520_000;
    private static final int UNFINISHED = 3_900_000;
    private static final int READ_MAX = 64 * 1024;
    private static final int PATIENCE_MS = 30_000;

    /** A document that has an error for each of its arguments, each of which would repeat a name of half a megabyte. */
    String echo() throws IOException {
        StringBuilder arguments = new StringBuilder("a0:1");
        for (int i = 1; i < 120; i++) {
            arguments.append(",a").append(i).append(":1");
        }
        String name = "F".repeat(NAME);
        String body = "{\"query\":\"{..." + name + "} fragment " + name + " on Query{__typename(" + arguments + ")}\"}";
        try (Socket socket = connect()) {
            send(socket, head(body.length()) + body);
            return answer(socket);
        }
    }

    /** Announces a body of almost the greatest length, sends nearly all of it, and waits for what comes. */
    String unfinished() throws IOException {
        try (Socket socket = connect()) {
            send(socket, head(UNFINISHED) + "{\"query\":\"#" + "x".repeat(UNFINISHED - 100));
            return answer(socket);
        }
    }

    /** Opens a WebSocket that never says anything; the connection stays open until it is closed. */
    Socket idle() throws IOException {
        Socket socket = connect();
        send(socket, """
                GET /graphql HTTP/1.1
                Host: localhost:%d
                Upgrade: websocket
                Connection: Upgrade
                Sec-WebSocket-Version: 13
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
                Sec-WebSocket-Protocol: graphql-transport-ws

                """.formatted(port).replace("\n", "\r\n"));
        return socket;
    }

    /** Does something many times at once, and answers what came of each; a connection that breaks has answered nothing. */
    static List<String> atOnce(int times, Callable<String> attack) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> all = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                all.add(threads.submit(attack));
            }
            List<String> answers = new ArrayList<>();
            for (Future<String> each : all) {
                answers.add(resultOf(each));
            }
            return answers;
        }
    }

    private static String resultOf(Future<String> attack) throws InterruptedException {
        try {
            return attack.get();
        } catch (ExecutionException broken) {
            return "";
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(FROM, 0));
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.setSoTimeout(PATIENCE_MS);
        return socket;
    }

    private String head(int length) {
        String signedIn = token == null ? "" : "Authorization: Bearer " + token + "\r\n";
        return "POST /graphql HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + signedIn
                + "Content-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n";
    }

    /** A server that has answered may close while its client still writes: what it answered is what counts. */
    private static void send(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        try {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        } catch (IOException closed) {
            socket.shutdownOutput();
        }
    }

    private static String answer(Socket socket) throws IOException {
        try {
            return new String(socket.getInputStream().readNBytes(READ_MAX), StandardCharsets.UTF_8);
        } catch (SocketTimeoutException keptOpen) {
            return "";
        }
    }
}
