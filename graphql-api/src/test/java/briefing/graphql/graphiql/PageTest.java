package briefing.graphql.graphiql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void every_file_the_page_loads_is_served_from_here_under_its_version() {
        var assets = Asset.all();
        String html = new Page(assets, true).html();

        assertThat(assets).allSatisfy(asset -> {
            assertThat(asset.content()).isNotBlank();
            assertThat(html).contains("\"graphiql/" + asset.name() + "?v=" + asset.version() + "\"");
        });
        assertThat(html).contains("data-demo=\"true\"").doesNotContain("://").doesNotContain("${");
    }

    @Test
    void the_policy_allows_nothing_but_this_origin() {
        assertThat(Page.policy("localhost:8080"))
                .startsWith("default-src 'none'; script-src 'self';")
                .endsWith("connect-src 'self' ws://localhost:8080 wss://localhost:8080");
        assertThat(Page.policy("evil; script-src *")).endsWith("connect-src 'self'");
        assertThat(Page.policy(null)).endsWith("connect-src 'self'");
    }

    @Test
    void ready_operations_come_in_the_order_of_their_files_with_title_and_query() {
        assertThat(Operation.all())
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.comparing(Operation::name))
                .allSatisfy(operation -> assertThat(operation.query()).startsWith("# " + operation.title() + "\n"));
    }
}
