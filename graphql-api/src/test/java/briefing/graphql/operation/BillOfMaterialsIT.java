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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the jar is made of is written down in it, and under licences that were looked at. */
class BillOfMaterialsIT {
    private static final Path BILL = Path.of("target", "classes", "META-INF", "sbom", "application.cdx.json");

    /** One of these is enough, where a part may be had under several. */
    private static final Set<String> ALLOWED = Set.of("Apache-2.0", "MIT", "MIT-0", "BSD-2-Clause", "BSD-3-Clause");

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
    void every_library_in_the_jar_is_on_the_bill_and_nothing_tells_when_it_was_written() throws IOException {
        Set<String> billed = new TreeSet<>();
        bill().get("components")
                .forEach(part -> billed.add(
                        part.get("name").asString() + "-" + part.get("version").asString() + ".jar"));

        assertThat(billed).hasSizeGreaterThan(80).contains("core-0.1.0.jar");
        assertThat(bill().has("serialNumber")).isFalse();
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
