package briefing.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import briefing.core.shared.Postgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** That the benchmark works, not how fast anything is. */
@Timeout(120)
@ExtendWith(Postgres.class)
class BenchTest {
    @Test
    void each_row_stands_beside_its_limit() throws Exception {
        List<Row> rows = Rows.all().stream()
                .filter(row -> !row.name().equals("start"))
                .toList();
        Report report = Bench.run(rows, Scale.SMALLEST, new Progress(System.out));
        JsonNode json = new JsonMapper().readTree(report.json());
        assertThat(json.get("machine").asString()).contains("PostgreSQL 18");
        assertThat(json.get("rows")).hasSameSizeAs(rows).allSatisfy(row -> {
            assertThat(row.propertyNames()).containsExactly("row", "us", "limit", "ratio", "min", "max", "p50_ms", "p99_ms");
            assertThat(row.get("us").asDouble()).isPositive();
            assertThat(row.get("limit").asDouble()).isPositive();
        });
        assertThat(report.table().lines()).hasSize(4 + rows.size());
    }

    @Test
    void the_page_tells_what_each_row_is_and_what_it_is_divided_by() throws Exception {
        String page = Files.readString(Path.of("..", "docs", "PERFORMANCE.md"));
        assertThat(Rows.all()).allSatisfy(row -> assertThat(page)
                .contains("| `%s` | %s | %s |".formatted(row.name(), row.measures(), row.limit())));
    }

    @Test
    void a_row_that_there_is_not_is_told() {
        assertThatThrownBy(() -> Bench.chosen(List.of("door.16", "window.16")))
                .hasMessageStartingWith("There is no row window.16, but page20,");
        assertThat(Bench.chosen(List.of("meeting", "door.16"))).extracting(Row::name).containsExactly("meeting", "door.16");
    }

    @Test
    void nothing_is_measured_on_a_server_that_may_lose_data(Postgres.Database forgetful) {
        assertThatThrownBy(() -> {
                    try (var connection = forgetful.superuser().getConnection()) {
                        Server.requireDurable(connection);
                    }
                })
                .hasMessageContaining("fsync = off");
    }
}
