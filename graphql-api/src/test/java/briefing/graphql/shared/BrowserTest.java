package briefing.graphql.shared;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the tests in a browser must see, they see. */
class BrowserTest {
    private static final int NOBODYS_PORT = 9;

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.at(NOBODYS_PORT);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void a_barrier_is_found() {
        show("<html lang=en><title>A page</title><main><img src='data:,'></main>");

        assertThatThrownBy(() -> Axe.assertAccessible(browser)).hasMessageContaining("image-alt");
    }

    @Test
    void a_request_to_another_server_is_found() {
        show("<script>new Image().src = 'http://127.0.0.1:9/x'</script>");

        assertThatThrownBy(() -> browser.assertAskedOnlyUs()).hasMessageContaining("http://127.0.0.1:9/x");
    }

    @Test
    void an_error_in_the_console_is_found() {
        show("<script>console.error('It broke.')</script>");

        assertThatThrownBy(() -> browser.assertNoErrors()).hasMessageContaining("It broke.");
    }

    private static void show(String html) {
        browser.driver().get("data:text/html," + html);
    }
}
