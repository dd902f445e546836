package briefing.bench;

import java.io.Closeable;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** The packaged demo in a process and a data folder of its own, as a user starts it, with data of an earlier start. */
final class Demo implements Closeable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final byte[] QUESTION = Question.of("{ viewer { position } }").body();

    private final Path folder = Files.createTempDirectory("briefing-bench");
    private final int port;
    private final String token;

    Demo() throws IOException, InterruptedException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Process first = process("--fresh");
        try (var printed = first.inputReader()) {
            if (printed.lines().noneMatch(line -> line.startsWith("Briefing is running"))) {
                throw new IllegalStateException("The demo ended before it ran.");
            }
            token = token();
        } finally {
            end(first);
        }
    }

    /** How long it takes until the first answer. */
    Sample start() throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process demo = process();
        try {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(10))
                    .ignoreExceptions()
                    .until(this::answers);
            return Sample.latency(new long[] {System.nanoTime() - began});
        } finally {
            end(demo);
        }
    }

    private boolean answers() throws IOException {
        try (Http http = new Http(port, token)) {
            return !http.ask(QUESTION).isEmpty();
        }
    }

    private Process process(String... options) throws IOException {
        var command = new ArrayList<>(
                List.of(System.getProperty("briefing.launcher"), "demo", "--port", Integer.toString(port)));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
        builder.environment().put("BRIEFING_DEMO_FOLDER", folder.toString());
        return options.length > 0 ? builder.start() : builder.redirectOutput(Redirect.DISCARD).start();
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private String token() throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/demo/token?role=staff"))
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build();
            String body = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return new JsonMapper().readTree(body).get("token").asString();
        }
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
