package briefing.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.Contract;
import briefing.core.shared.messages.Event;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is stored is stored for ever: each form that an event has had is kept as files, {@code
 * events/<name>/<revision>/*.json}, which must still be read and written again alike.
 */
class EventJsonTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "events");
    private static final Path ROWS = Path.of("..", "docs", "EVENTS.md");

    @ParameterizedTest
    @FieldSource("briefing.core.json.EventTypes#ALL")
    void an_event_has_golden_files_of_its_newest_form(EventType type) throws IOException {
        keep(type, "full", Samples.full(type.type()));
        keep(type, "least", Samples.least(type.type()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_golden_file_is_read_and_written_again_byte_for_byte(Path file) throws IOException {
        EventType type = type(file);
        String stored = Files.readString(file).stripTrailing();

        Event event = Json.readEvent(type.name(), type.revision(), stored.getBytes(StandardCharsets.UTF_8));

        assertThat(event).isInstanceOf(type.type());
        assertThat(new String(Json.write(event), StandardCharsets.UTF_8)).isEqualTo(stored);
    }

    @Test
    void golden_files_lie_in_folders_of_registered_forms() throws IOException {
        assertThat(files()).isNotEmpty().allSatisfy(file -> type(file));
        try (Stream<Path> all = Files.walk(GOLDEN)) {
            assertThat(all.filter(Files::isRegularFile).map(Path::toString)).allMatch(name -> name.endsWith(".json"));
        }
    }

    @Test
    void every_event_is_registered_under_its_own_name() {
        assertThat(EventTypes.ALL)
                .<Class<?>>extracting(EventType::type)
                .containsExactlyInAnyOrderElementsOf(Contract.messages(Event.class));
        assertThat(EventTypes.ALL)
                .allMatch(type -> type.name().equals(type.type().getSimpleName()));
    }

    @Test
    void every_event_has_a_row_in_the_docs() throws IOException {
        List<String> rows = EventTypes.ALL.stream()
                .map(type -> "| [%s](../core/src/main/java/%s.java) | %d |"
                        .formatted(type.name(), type.type().getName().replace('.', '/'), type.revision()))
                .toList();

        List<String> lines = Files.readAllLines(ROWS);

        assertThat(lines.stream().filter(line -> line.startsWith("| [")).map(EventJsonTest::twoCells))
                .as("rows of docs/EVENTS.md; after these two cells goes a sentence that says what happened")
                .containsExactlyInAnyOrderElementsOf(rows);
    }

    private static String twoCells(String row) {
        int second = row.indexOf('|', 1);
        return row.substring(0, row.indexOf('|', second + 1) + 1);
    }

    private static void keep(EventType type, String name, Event sample) throws IOException {
        Path folder = GOLDEN.resolve(type.name()).resolve(Integer.toString(type.revision()));
        Path file = folder.resolve(name + ".json");
        String json = new String(Json.write(sample), StandardCharsets.UTF_8);
        if (Boolean.getBoolean("golden.write") && !Files.exists(file)) {
            Files.createDirectories(folder);
            Files.writeString(file, json + "\n");
        }
        assertThat(file)
                .as("write this into core/%s, or run this test with -Dgolden.write=true: %s", file, json)
                .exists();
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(GOLDEN)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static EventType type(Path file) {
        Path inFolder = GOLDEN.relativize(file);
        return EventTypes.of(
                inFolder.getName(0).toString(),
                Integer.parseInt(inFolder.getName(1).toString()));
    }
}
