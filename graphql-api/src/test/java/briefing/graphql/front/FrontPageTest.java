package briefing.graphql.front;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Axe;
import briefing.graphql.shared.Browser;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Meetings;
import briefing.graphql.shared.Story;
import java.util.Map;
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
    void nobody_sees_what_this_is_and_no_facts() {
        new Recorder(Story.as(port, Role.STAFF)).meeting();
        try (Browser browser = Browser.at(port)) {
            browser.visit("/");

            assertThat(browser.shown(By.tagName("h1")).getText()).isEqualTo("Briefing");
            assertThat(browser.shown(By.tagName("main")).getText())
                    .contains("Sign in to read", "GraphiQL")
                    .doesNotContain("Defence ministers", "We go on.");
            assertThat(browser.driver().findElements(By.cssSelector("a[href='/readyz']")))
                    .isNotEmpty();
            assertThat(Story.as(port, null).get("/readyz").statusCode()).isEqualTo(200);
            Axe.assertAccessible(browser);
            browser.assertClean();
        }
    }

    @Test
    void whoever_is_signed_in_sees_meetings_and_the_latest_statements_with_their_notes() {
        Client staff = Story.as(port, Role.STAFF);
        new Recorder(staff).meeting();
        Meetings meetings = new Meetings(staff);
        meetings.move(meetings.scheduled(), "2099-05-05");
        try (Browser browser = Browser.at(port, "uk")) {
            browser.driver().executeCdpCommand("Network.enable", Map.of());
            browser.driver()
                    .executeCdpCommand(
                            "Network.setExtraHTTPHeaders",
                            Map.of("headers", Map.of("Authorization", "Bearer " + Story.token(Role.READER))));
            browser.visit("/");

            assertThat(browser.shown(By.tagName("main")).getText())
                    .contains(
                            "Календар",
                            "Більш ніж за рік",
                            "Останні заяви",
                            "Ми йдемо далі.",
                            "Примітки",
                            Recorder.QUOTE);
            Axe.assertAccessible(browser);
            browser.asPhone();
            Axe.assertAccessible(browser);
            browser.assertClean();
        }
    }
}
