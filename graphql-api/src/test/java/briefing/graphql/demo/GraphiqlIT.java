package briefing.graphql.demo;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.graphql.shared.Axe;
import briefing.graphql.shared.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WindowType;
import tools.jackson.databind.JsonNode;

/** GraphiQL as a user of the demo meets it: in a browser, on the packaged application, with the example loaded. */
class GraphiqlIT {
    private static final String QUOTE = "The European Union will send a representative too, he said";

    private static PackagedDemo demo;

    private Browser browser;
    private GraphiqlPage page;

    @BeforeAll
    static void start() throws Exception {
        Browser.require();
        demo = PackagedDemo.shared();
    }

    @BeforeEach
    void open() {
        browser = Browser.at(demo.port());
        page = GraphiqlPage.open(browser);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void staff_run_the_ready_operations() {
        assertThat(page.tab("WhoAmI").answer().at("/data/viewer/subject").asString())
                .isEqualTo("staff-1");
        assertThat(page.tab("Meeting").answer().at("/data/meeting/title").asString())
                .isNotBlank();
        assertThat(page.tab("FindOrganisations")
                        .answer()
                        .at("/data/organisations/totalCount")
                        .asInt())
                .isPositive();
        assertCarriedOut(page.tab("Schedule").answer(), "scheduleMinisterialMeeting");
        assertCarriedOut(page.tab("RecordStatement").answer(), "recordStatement");
        assertCarriedOut(page.tab("PlanAgendaItem").answer(), "planAgendaItem");

        browser.assertClean();
    }

    @Test
    void an_auditor_reads_the_log_and_staff_may_not() {
        JsonNode refused = page.tab("Log").answer();
        page.signIn("auditor");
        JsonNode log = page.answer();

        assertThat(refused.at("/errors/0/extensions/code").asString()).isEqualTo("NOT_ALLOWED");
        assertThat(log.at("/data/events/edges")).hasSize(20);
        browser.assertClean();
    }

    @Test
    void a_quote_with_one_letter_changed_is_refused_with_a_sentence_that_says_why() {
        JsonNode outcome = page.tab("RecordStatement")
                .change(QUOTE, QUOTE.replace("send", "sent"))
                .answer()
                .at("/data/recordStatement");

        assertThat(outcome.at("/refusal/code").asString()).isEqualTo("QUOTE_NOT_IN_SOURCE");
        assertThat(outcome.at("/refusal/message").asString()).isNotBlank();
        assertThat(outcome.get("statement").isNull()).isTrue();
        browser.assertClean();
    }

    @Test
    void who_watches_a_meeting_sees_the_agenda_item_that_is_planned_in_another_window() {
        page.tab("WatchMeeting").start();
        String watching = browser.driver().getWindowHandle();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        String planning = browser.driver().getWindowHandle();
        GraphiqlPage.open(browser).tab("PlanAgendaItem");

        JsonNode change = browser.eventually("a change", _ -> {
            browser.driver().switchTo().window(planning);
            page.answer();
            browser.driver().switchTo().window(watching);
            return page.shown();
        });

        assertThat(change.at("/data/meetingChanged/meeting/agenda").valueStream())
                .last()
                .satisfies(item -> assertThat(item.at("/title").asString()).isEqualTo("Any other business"));
        browser.assertClean();
    }

    @Test
    void the_bar_that_signs_in_is_accessible() {
        Axe.assertAccessible(browser, "#bar");
    }

    private static void assertCarriedOut(JsonNode answer, String mutation) {
        JsonNode outcome = answer.at("/data").get(mutation);
        assertThat(outcome.at("/refusal").isNull()).as("%s", answer).isTrue();
        assertThat(outcome.at("/receipt/token").asString()).isNotBlank();
    }
}
