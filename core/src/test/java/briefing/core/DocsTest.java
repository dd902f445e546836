package briefing.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The pages beside the code lead where they say. */
@NullMarked
class DocsTest {
    private static final Path ROOT = Path.of("..");
    private static final Path RECORDS = ROOT.resolve("docs").resolve("adr");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");
    private static final int RECORD_LINES_MAX = 60;

    @Test
    void every_relative_link_leads_to_a_file() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            LINK.matcher(Files.readString(page))
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !link.contains("://"))
                    .filter(link -> !Files.exists(page.resolveSibling(link)))
                    .forEach(link -> broken.add(page + " -> " + link));
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void records_of_decisions_have_numbers_of_their_own() throws IOException {
        assertThat(records().stream().map(DocsTest::name)).allMatch(name -> name.matches("\\d{4}-[a-z0-9-]+\\.md"));
        assertThat(records().stream().map(record -> name(record).substring(0, 4)))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void records_of_decisions_are_short() throws IOException {
        for (Path record : records()) {
            assertThat(Files.readAllLines(record)).as(name(record)).hasSizeLessThanOrEqualTo(RECORD_LINES_MAX);
        }
    }

    private static List<Path> records() throws IOException {
        try (Stream<Path> all = Files.list(RECORDS)) {
            return all.sorted().toList();
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> root = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(root, docs)
                    .filter(page -> name(page).endsWith(".md"))
                    .toList();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
