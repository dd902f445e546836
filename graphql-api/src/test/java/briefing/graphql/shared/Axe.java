package briefing.graphql.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Looks with axe-core for what keeps people with disabilities from using a page. */
public final class Axe {
    private static final List<String> LEVELS_A_AND_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(arguments[1], {runOnly: {type: 'tag', values: arguments[0]}}).then(
                found => done(found.violations.flatMap(rule =>
                    rule.nodes.map(node => `${rule.id}: ${node.html} ${node.failureSummary}`))),
                failure => done([String(failure)]));
            """;

    private Axe() {}

    /** Fails when the page that the browser shows breaks a rule of WCAG 2.2, level A or AA. */
    public static void assertAccessible(Browser browser) {
        assertAccessible(browser, "html");
    }

    /** The same of the part of the page that a CSS selector names. */
    public static void assertAccessible(Browser browser, String part) {
        var driver = browser.driver();
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        driver.executeScript(script());
        assertThat((List<?>) driver.executeAsyncScript(RUN, LEVELS_A_AND_AA, part))
                .as("barriers of %s", driver.getCurrentUrl())
                .isEmpty();
    }

    private static String script() {
        try {
            return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
