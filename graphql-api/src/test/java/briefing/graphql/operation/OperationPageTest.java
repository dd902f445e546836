package briefing.graphql.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is written about settings, and what docker-compose.yml sets, is what the application reads. */
class OperationPageTest {
    private static final Pattern SETTING = Pattern.compile("\\bBRIEFING_[A-Z_]+\\b|\\bPORT\\b");
    private static final Set<String> OF_COMPOSE = Set.of("BRIEFING_START");

    @Test
    void the_page_tells_of_every_setting_and_of_no_other() throws IOException {
        assertThat(named("docs/OPERATION.md"))
                .isEqualTo(
                        Arrays.stream(Setting.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void docker_compose_sets_only_what_is_read() throws IOException {
        Set<String> set = named("docker-compose.yml");
        set.removeAll(OF_COMPOSE);

        assertThat(named("docs/OPERATION.md")).containsAll(set);
    }

    private static Set<String> named(String page) throws IOException {
        return SETTING.matcher(Files.readString(Path.of("..", page)))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
