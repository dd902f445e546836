package briefing.graphql.front;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.graphql.shared.Axe;
import briefing.graphql.shared.Browser;
import briefing.graphql.shared.Story;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The front page as a browser shows it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class FrontPageTest {
    @LocalServerPort
    private int port;

    @Test
    void the_front_page_is_accessible_and_asks_no_other_server() {
        try (Browser browser = Browser.at(port)) {
            browser.visit("/");

            assertThat(browser.shown(By.tagName("h1")).getText()).isEqualTo("Briefing");
            Axe.assertAccessible(browser);
            browser.assertClean();
        }
    }
}
