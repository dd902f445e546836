package briefing.graphql.demo;

import briefing.graphql.shared.Client;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The packaged application, started as a user starts the demo, in a process and a data folder of its own. */
record PackagedDemo(Process process, int port) {
    /** Where the shared one keeps its data. */
    static final Path SHARED = Path.of("target", "shared-demo");

    private static final String CLIENT_DOCUMENTS =
            "src/test/clients/documents/relay.json,src/test/clients/documents/codegen.json";

    private static @Nullable PackagedDemo shared;

    /** One for all tests that only read the example and add to it; it ends with the tests. */
    static synchronized PackagedDemo shared() throws IOException {
        if (shared == null) {
            PackagedDemo demo = start(SHARED, "--fresh");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                demo.process.destroy();
                demo.process.onExit().join();
            }));
            shared = demo;
        }
        return shared;
    }

    static PackagedDemo start(Path folder, String... options) throws IOException {
        return start(folder, List.of(), options);
    }

    /** Starts one whose JVM has options of its own, such as the size of its heap. */
    static PackagedDemo start(Path folder, List<String> ofTheJvm, String... options) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>(program(folder));
        command.addAll(1, ofTheJvm);
        command.addAll(List.of("demo", "--port", Integer.toString(port)));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("BRIEFING_DOCUMENTS_TRUSTED", CLIENT_DOCUMENTS);
        Process process = builder.start();
        awaitPage(process);
        return new PackagedDemo(process, port);
    }

    /** What {@code ./briefing} runs, with the demo's data in this folder. */
    static List<String> program(Path folder) throws IOException {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dbriefing.demo.folder=" + folder.toAbsolutePath(),
                "-jar",
                jar().toAbsolutePath().toString());
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("graphql-api-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Package the application first."));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Reads what the demo prints until it says that it runs; fails when it ends before. */
    private static void awaitPage(Process process) throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder printed = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            printed.append(line).append('\n');
            if (line.startsWith("Briefing is running")) {
                Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {}));
                return;
            }
        }
        throw new IllegalStateException("The demo ended before it ran:\n" + printed);
    }

    /** A client of the demo, signed in by the demo's own issuer. */
    Client as(String role) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/demo/token?role=" + role))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        String body = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        return new Client(port, new JsonMapper().readTree(body).get("token").asString());
    }

    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }
}
