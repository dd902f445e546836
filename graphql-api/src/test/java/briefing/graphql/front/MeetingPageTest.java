package briefing.graphql.front;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.front.Recorder.Recorded;
import briefing.graphql.shared.Axe;
import briefing.graphql.shared.Browser;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Story;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A meeting as it is read on screens and on paper. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class MeetingPageTest {
    @LocalServerPort
    private int port;

    private Recorder staff;
    private Client reader;
    private Recorded made;

    @BeforeEach
    void record_a_meeting() {
        staff = new Recorder(Story.as(port, Role.STAFF));
        reader = Story.as(port, Role.READER);
        made = staff.meeting();
    }

    @Test
    void each_fact_has_a_number_that_leads_to_its_quote_and_its_event() {
        String page = page("?lang=en").body();

        assertThat(page)
                .contains("Defence ministers", "12 February 2026", "tomorrow, 12 February", "Support for Ukraine")
                .contains("href=\"#note-1\"", "id=\"note-1\"", "href=\"#ref-1-1\"", "id=\"ref-1-1\"")
                .contains("Ministers to meet", "agency copy", "MinisterialMeetingScheduled", "Own knowledge")
                .contains("We go on.", "Council")
                .doesNotContain("??", "<script");
    }

    @Test
    void a_quote_is_shown_as_words_whatever_is_in_it() {
        assertThat(page("?lang=en").body())
                .contains("Ministers meet &lt;b&gt;tomorrow&lt;/b&gt; &amp; talk, 12 February.")
                .doesNotContain("<b>tomorrow");
    }

    @Test
    void in_ukrainian_words_of_other_languages_are_marked_as_such() {
        String page = page("?lang=uk").body();

        assertThat(page)
                .contains("<html lang=\"uk\">", "12 лютого 2026", "Порядок денний", "Ми йдемо далі.", ">Рада<")
                .contains("<q lang=\"en\">Ministers meet", "<span lang=\"en\">Defence ministers</span>")
                .doesNotContain("??");
    }

    @Test
    void the_browsers_language_counts_where_the_address_names_none() {
        HttpResponse<String> page = Client.send(
                reader.request("/meetings/" + made.meeting())
                        .header("Accept-Language", "uk, en;q=0.5")
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(page.headers().firstValue("Content-Language")).contains("uk");
    }

    @Test
    void a_moment_before_the_postponement_shows_the_date_that_stood_then() {
        String before = staff.scheduledAt(made.meeting());
        staff.postpone(made.meeting());

        assertThat(page("?lang=en").body())
                .contains("Postponed, no new date", "Storm over the airport.", "Life so far");
        assertThat(page("?lang=en&asOf=" + before).body())
                .contains("As it was on record on", "Scheduled")
                .doesNotContain("Storm");
    }

    @Test
    void a_life_is_told_step_by_step_with_what_each_step_said_then() {
        String other = staff.meeting().meeting();
        staff.live(made.meeting(), other);

        assertThat(page("?lang=en").body())
                .containsSubsequence(
                        "Held",
                        "5 March 2026",
                        "Brussels</span>, Belgium; in person and by video",
                        "Life so far",
                        "Announced")
                .containsSubsequence(
                        "Life so far",
                        "12 February 2026",
                        "Rescheduled",
                        "March 2026",
                        "Date confirmed",
                        "5 March 2026")
                .containsSubsequence("Date confirmed", "Moved", "Brussels", "Opened", "Closed", "They agreed.")
                .containsSubsequence("Held after:", "/meetings/" + other)
                .doesNotContain("??");
        assertThat(reader.get("/meetings/" + other + "?lang=uk").body())
                .containsSubsequence("Після неї:", "/meetings/" + made.meeting());
    }

    @Test
    void what_was_put_right_and_voided_says_so() {
        new Recorder(Story.as(port, Role.EDITOR)).undo(made.meeting());

        assertThat(page("?lang=en").body())
                .containsSubsequence("Entered by mistake", "Entered twice.", "Ministers of defence")
                .containsSubsequence("Corrected in the record", "Defence ministers", "Misread.");
    }

    @Test
    void what_rests_on_a_withdrawn_source_is_challenged() {
        staff.withdraw(made.source());

        assertThat(page("?lang=en").body()).contains("Challenged: the publisher withdrew", "It was wrong.");
    }

    @Test
    void what_is_not_there_or_cannot_be_read_has_a_page_that_says_so() {
        String unknown = "/meetings/" + made.meeting().replaceAll(".{6}$", "000000");

        assertThat(reader.get(unknown).statusCode()).isEqualTo(404);
        assertThat(reader.get("/meetings/nonsense").statusCode()).isEqualTo(404);
        HttpResponse<String> unreadable = page("?asOf=yesterday");
        assertThat(unreadable.statusCode()).isEqualTo(400);
        assertThat(unreadable.body()).contains("<code>INSTANT_MALFORMED</code>");
        assertThat(page("?asOf=9999-01-01T00:00:00Z").body()).contains("AS_OF_IN_FUTURE");
    }

    @Test
    void it_is_accessible_in_both_languages_both_sizes_and_the_dark() {
        staff.withdraw(made.source());
        try (Browser browser = signedIn()) {
            for (Dimension size : List.of(new Dimension(1280, 900), new Dimension(500, 800))) {
                browser.driver().manage().window().setSize(size);
                for (String scheme : List.of("light", "dark")) {
                    media(browser, "screen", scheme);
                    for (String address : List.of(address("?lang=en"), address("?lang=uk"), "/meetings/none?lang=uk")) {
                        browser.visit(address);
                        browser.shown(By.tagName("h1"));
                        Axe.assertAccessible(browser);
                    }
                }
            }
        }
    }

    @Test
    void it_fits_a_telephone_and_asks_no_other_server() {
        try (Browser browser = signedIn()) {
            browser.driver()
                    .executeCdpCommand(
                            "Emulation.setDeviceMetricsOverride",
                            Map.of("width", 360, "height", 800, "deviceScaleFactor", 1, "mobile", true));
            browser.visit(address("?lang=en"));
            browser.shown(By.tagName("h1"));

            assertThat(browser.run("return document.documentElement.scrollWidth"))
                    .isEqualTo(360L);
            browser.assertClean();
        }
    }

    @Test
    void on_paper_there_is_no_navigation() {
        try (Browser browser = signedIn()) {
            media(browser, "print", "light");
            browser.visit(address("?lang=en"));

            browser.shown(By.tagName("h1"));
            assertThat(browser.driver().findElement(By.tagName("header")).isDisplayed())
                    .isFalse();
            assertThat(browser.driver().findElement(By.id("notes")).isDisplayed())
                    .isTrue();
        }
    }

    @Test
    void the_first_key_leads_past_the_navigation() {
        try (Browser browser = signedIn()) {
            browser.visit(address("?lang=en"));
            browser.shown(By.tagName("h1"));
            browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);

            assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("Skip to the content");
            browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
            assertThat(browser.driver().switchTo().activeElement().getTagName()).isEqualTo("main");
        }
    }

    private HttpResponse<String> page(String query) {
        return reader.get(address(query));
    }

    private String address(String query) {
        return "/meetings/" + made.meeting() + query;
    }

    private Browser signedIn() {
        Browser browser = Browser.at(port);
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.setExtraHTTPHeaders",
                        Map.of("headers", Map.of("Authorization", "Bearer " + Story.token(Role.READER))));
        return browser;
    }

    private static void media(Browser browser, String media, String scheme) {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of(
                                "media",
                                media,
                                "features",
                                List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }
}
