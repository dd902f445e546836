package briefing.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.graphql.shared.Schemas;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be taken back, and what must be said before. */
class PromiseTest {
    private static final String USE_NAME = " @deprecated(reason: \"Use `Meeting.name`.\")";
    private static final String NOW = """
            type Query { meeting(id: ID!): Meeting }
            type Meeting { name: String }
            """;

    @Test
    void what_was_deprecated_and_is_named_under_removed_may_go() {
        String kept = NOW.replace("name: String", "name: String title: String" + USE_NAME);

        assertThat(broken(kept, NOW, "### Removed\n- `Meeting.title`: use `Meeting.name`."))
                .isEmpty();
    }

    @Test
    void what_was_not_deprecated_may_not_go_whatever_the_changelog_says() {
        String kept = NOW.replace("name: String", "name: String title: String");

        assertThat(broken(kept, NOW, "### Removed\n- `Meeting.title`")).containsExactly("Meeting.title");
    }

    @Test
    void what_was_deprecated_may_not_go_unless_it_is_named_under_that_heading() {
        String kept = NOW.replace("name: String", "name: String title: String" + USE_NAME);

        assertThat(broken(kept, NOW, "")).containsExactly("Meeting.title");
        assertThat(broken(kept, NOW, "- `Meeting.title` is gone.")).containsExactly("Meeting.title");
        assertThat(broken(kept, NOW, "### Removed\n- `Meeting.name`\n## 0.1.0\n- `Meeting.title`"))
                .containsExactly("Meeting.title");
        assertThat(broken(kept, NOW, "### Removed\n- Meeting.title")).containsExactly("Meeting.title");
    }

    @Test
    void an_argument_and_a_value_go_by_their_own_coordinates() {
        String kept = """
                type Query { meeting(id: ID!, name: String @deprecated(reason: "Use `Query.meeting(id:)`.")): Meeting }
                type Meeting { name: String kind: Kind }
                enum Kind { SUMMIT OLD @deprecated(reason: "Use `Kind.SUMMIT`.") }
                """;
        String now = """
                type Query { meeting(id: ID!): Meeting }
                type Meeting { name: String kind: Kind }
                enum Kind { SUMMIT }
                """;

        assertThat(broken(kept, now, "### Removed\n- `Query.meeting(name:)`, `Kind.OLD`"))
                .isEmpty();
        assertThat(broken(kept, now, "### Removed\n- `Query.meeting`, `Kind`"))
                .containsExactlyInAnyOrder("Query.meeting(name:)", "Kind.OLD");
    }

    @Test
    void a_type_may_go_once_all_that_led_to_it_was_deprecated() {
        String venue = " type Venue { place: String }";
        String deprecated = NOW.replace("name: String", "name: String venue: Venue" + USE_NAME) + venue;
        String promised = NOW.replace("name: String", "name: String venue: Venue") + venue;
        String changelog = "### Removed\n- `Meeting.venue` and `Venue`";

        assertThat(broken(deprecated, NOW, changelog)).isEmpty();
        assertThat(broken(promised, NOW, changelog)).containsExactlyInAnyOrder("Meeting.venue", "Venue");
    }

    @Test
    void dangerous_and_safe_changes_need_no_excuse() {
        String more = NOW.replace("name: String", "name: String! title: String").replace("id: ID!", "id: ID!, at: Int");

        assertThat(broken(NOW, more, "")).isEmpty();
    }

    @Test
    void a_deprecation_names_what_to_use_instead_and_is_announced() {
        String schema = NOW.replace("name: String", "name: String title: String" + USE_NAME);

        assertThat(faults(schema, "### Deprecated\n- `Meeting.title`")).isEmpty();
        assertThat(faults(schema, "### Removed\n- `Meeting.title`"))
                .containsExactly("Meeting.title is not named in CHANGELOG.md under ### Deprecated");
        assertThat(faults(schema.replace("`Meeting.name`", "the name"), "### Deprecated\n- `Meeting.title`"))
                .containsExactly("Meeting.title does not tell in `backquotes` what to use instead");
    }

    @Test
    void what_to_use_instead_exists_and_is_not_deprecated_itself() {
        String schema = NOW.replace("name: String", "name: String title: String" + USE_NAME);

        assertThat(faults(schema.replace("`Meeting.name`", "`Meeting.heading`"), "### Deprecated\n- `Meeting.title`"))
                .hasSize(1);
        assertThat(faults(schema.replace("`Meeting.name`", "`Meeting.title`"), "### Deprecated\n- `Meeting.title`"))
                .hasSize(1);
    }

    private static List<String> broken(String kept, String now, String changelog) {
        return Promise.broken(Schemas.of(kept), Schemas.of(now), Changelog.of(changelog)).stream()
                .map(SchemaChange::coordinate)
                .toList();
    }

    private static List<String> faults(String schema, String changelog) {
        return Promise.faults(Schemas.of(schema), Changelog.of(changelog));
    }
}
