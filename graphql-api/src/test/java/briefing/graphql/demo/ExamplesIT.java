package briefing.graphql.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import briefing.graphql.shared.Client;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is shown to copy works in the demo as it stands there: the lines of docs/CURL.md, and the tabs of GraphiQL. */
class ExamplesIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static PackagedDemo demo;
    private static String token = "";

    @BeforeAll
    static void start() throws Exception {
        demo = PackagedDemo.shared();
        token = token();
    }

    static List<String> lines() throws IOException {
        return BLOCK.matcher(Files.readString(ROOT.resolve("docs").resolve("CURL.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    static Stream<String> answeredLines() throws IOException {
        return lines().stream().skip(1).filter(block -> !block.contains("event-stream"));
    }

    @ParameterizedTest
    @MethodSource("answeredLines")
    void lines_of_curl_are_answered_with_data(String block) throws Exception {
        Process process = bash(block);

        JsonNode answer = JSON.readTree(process.getInputStream().readAllBytes());

        assertAnswered(answer);
    }

    @Test
    void who_subscribes_with_curl_is_told_of_a_change() throws Exception {
        String block = lines().stream()
                .filter(some -> some.contains("event-stream"))
                .findFirst()
                .orElseThrow();
        String command = lines().stream()
                .filter(some -> some.contains("mutation ($input"))
                .findFirst()
                .orElseThrow();
        Process process = bash(block);
        try (var told = process.inputReader()) {
            await().atMost(PATIENCE).until(() -> {
                bash(command).waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                return told.ready() && told.lines().anyMatch(line -> line.contains("Any other business"));
            });
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }

    static Stream<JsonNode> operations() {
        return Stream.of(new Client(demo.port(), null)
                        .get("/graphiql/operations")
                        .body())
                .flatMap(body -> JSON.readTree(body).valueStream());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_ready_operation_finds_something_and_is_not_refused(JsonNode operation) throws Exception {
        String query = operation.get("query").asString();
        if (query.contains("\nsubscription ")) {
            return;
        }
        assertAnswered(demo.as(role(operation)).answer(query, variables(operation)));
    }

    /** Whose operation it is, as its title says. */
    private static String role(JsonNode operation) {
        String title = operation.get("title").asString().toLowerCase(Locale.ROOT);
        return Stream.of("staff", "editor", "auditor")
                .filter(role -> title.startsWith(role + ":"))
                .findFirst()
                .orElse("reader");
    }

    private static Map<String, Object> variables(JsonNode operation) {
        JsonNode variables = operation.get("variables");
        return variables.isNull() ? Map.of() : JSON.readValue(variables.asString(), new TypeReference<>() {});
    }

    private static void assertAnswered(JsonNode answer) {
        assertThat(answer.get("errors")).as("%s", answer).isNull();
        assertThat(answer.get("data").valueStream())
                .as("%s", answer)
                .isNotEmpty()
                .noneMatch(JsonNode::isNull);
        assertThat(answer.findValues("refusal")).as("%s", answer).allMatch(JsonNode::isNull);
    }

    /** What the first lines of the page lay into TOKEN. */
    private static String token() throws IOException {
        String briefing =
                "briefing() { '" + String.join("' '", PackagedDemo.program(PackagedDemo.SHARED)) + "' \"$@\"; }\n";
        String pasted = lines().getFirst().replace("./briefing", "briefing");
        Process process = bash(briefing + pasted + "printf %s \"$TOKEN\"");
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Runs lines of the page as if they were pasted after those that get a token. */
    private static Process bash(String pasted) throws IOException {
        assumeThat(List.of("bash", "curl")).allMatch(ExamplesIT::isInstalled);
        ProcessBuilder builder = new ProcessBuilder(
                        "bash", "-euo", "pipefail", "-c", pasted.replace("localhost:8080", "localhost:" + demo.port()))
                .directory(ROOT.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("TOKEN", token);
        return builder.start();
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
