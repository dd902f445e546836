package briefing.graphql.operation;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the jar is made of is written down in it, and under licences that were looked at. */
class BillOfMaterialsIT {
    private static final Path BILL = Path.of("target", "classes", "META-INF", "sbom", "application.cdx.json");

    private static final Pattern LIBRARY = Pattern.compile("BOOT-INF/lib/(.+\\.jar)");

    /** Spring Boot's own, which unpacks the jar for whoever asks. */
    private static final String ADDED_LATER = "spring-boot-jarmode-tools-";

    /** One of these is enough, where a part may be had under several; EPL, as long as we change nothing in it. */
    private static final Set<String> ALLOWED =
            Set.of("Apache-2.0", "MIT", "MIT-0", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "EPL-2.0");

    @Test
    void every_part_is_under_a_licence_that_was_looked_at() throws IOException {
        Map<String, Set<String>> others = new TreeMap<>();
        for (JsonNode part : bill().get("components")) {
            Set<String> licences = licences(part);
            if (licences.stream().noneMatch(ALLOWED::contains)) {
                others.put(
                        part.path("group").asString("") + ":" + part.get("name").asString(), licences);
            }
        }

        assertThat(others).isEmpty();
    }

    @Test
    void every_library_in_the_jar_is_on_the_bill() throws IOException {
        Set<String> billed = new TreeSet<>();
        for (JsonNode part : bill().get("components")) {
            billed.add(part.get("name").asString() + "-" + part.get("version").asString() + ".jar");
        }

        assertThat(libraries()).hasSizeGreaterThan(80).isSubsetOf(billed);
    }

    @Test
    void nothing_on_it_tells_when_it_was_written() throws IOException {
        assertThat(bill().at("/metadata/timestamp").isMissingNode()).isTrue();
    }

    private static List<String> libraries() throws IOException {
        try (Stream<Path> built = Files.list(Path.of("target"));
                JarFile jar = new JarFile(
                        built.filter(file -> file.getFileName().toString().matches("graphql-api-[0-9.]+\\.jar"))
                                .findFirst()
                                .orElseThrow()
                                .toFile())) {
            return jar.stream()
                    .map(entry -> LIBRARY.matcher(entry.getName()))
                    .filter(Matcher::matches)
                    .map(library -> library.group(1))
                    .filter(name -> !name.startsWith(ADDED_LATER))
                    .toList();
        }
    }

    private static JsonNode bill() throws IOException {
        return Json.mapper().readTree(Files.readString(BILL));
    }

    private static Set<String> licences(JsonNode part) {
        Set<String> found = new TreeSet<>();
        for (JsonNode licence : part.path("licenses")) {
            Stream.of(licence.at("/license/id"), licence.at("/license/name"), licence.at("/expression"))
                    .filter(JsonNode::isString)
                    .flatMap(text -> List.of(text.asString().split(" OR ")).stream())
                    .forEach(found::add);
        }
        return found;
    }
}
