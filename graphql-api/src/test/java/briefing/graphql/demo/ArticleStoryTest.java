package briefing.graphql.demo;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Story;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * The example once more, with a news item as its source that is not ours to keep: its file is named by the property
 * {@code briefing.article}, and its quotes are cut by where they stand.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
@EnabledIfSystemProperty(named = "briefing.article", matches = ".+", disabledReason = "no article is named")
class ArticleStoryTest {
    private static final int[] PRESS_CONFERENCE = {599, 732};
    private static final int[] SUMMIT = {775, 903};

    /** From where to where each quote of the dossier stands in the article, in the dossier's order. */
    private static final List<int[]> QUOTES = List.of(
            new int[] {331, 451},
            new int[] {482, 518},
            new int[] {520, 548},
            new int[] {554, 597},
            new int[] {1418, 1501},
            new int[] {354, 451},
            new int[] {1146, 1225},
            PRESS_CONFERENCE,
            PRESS_CONFERENCE,
            PRESS_CONFERENCE,
            SUMMIT,
            SUMMIT,
            PRESS_CONFERENCE);

    private static final int[] AS_NAMED = {641, 652};

    @LocalServerPort
    private int port;

    @Test
    void each_fact_is_answered_by_one_query_with_its_quote_and_its_event() throws Exception {
        String article = Files.readString(Path.of(System.getProperty("briefing.article")));
        Client editor = Story.as(port, Role.EDITOR);
        DossierLoader loader = new DossierLoader(
                URI.create("http://localhost:" + port + "/graphql"), Objects.requireNonNull(editor.token()));
        Dossier dossier = Dossier.read("example-dossier");
        Deque<int[]> quotes = new ArrayDeque<>(QUOTES);

        loader.load(Dossier.read("starter-directory"), _ -> {});
        loader.load(
                new Dossier(
                        dossier.name(),
                        dossier.steps().stream()
                                .map(step -> new Dossier.Step(
                                        step.mutation(), restingOn(article, quotes, step.input()), step.acknowledge()))
                                .toList()),
                _ -> {});

        ExampleFact.all()
                .forEach(fact ->
                        fact.check(Story.as(port, Role.READER), Dossier.id("@meeting:nato-defence-2026-02-12")));
    }

    /** The same input, with the article in place of the example's own source, and its words in place of the quotes. */
    private static Map<String, Object> restingOn(String article, Deque<int[]> quotes, Map<String, Object> input) {
        Map<String, Object> changed = new LinkedHashMap<>();
        input.forEach((field, value) -> changed.put(
                field,
                switch (field) {
                    case "exact" -> cut(article, quotes.removeFirst());
                    case "asNamed" -> cut(article, AS_NAMED);
                    case "text" -> input.containsKey("publisher") ? article : inside(article, quotes, value);
                    default -> inside(article, quotes, value);
                }));
        return changed;
    }

    @SuppressWarnings("unchecked") // inputs are JSON objects
    private static Object inside(String article, Deque<int[]> quotes, Object value) {
        return switch (value) {
            case Map<?, ?> map -> restingOn(article, quotes, (Map<String, Object>) map);
            case List<?> list ->
                list.stream().map(one -> inside(article, quotes, one)).toList();
            default -> value;
        };
    }

    private static String cut(String article, int[] range) {
        return article.substring(range[0], range[1]);
    }
}
