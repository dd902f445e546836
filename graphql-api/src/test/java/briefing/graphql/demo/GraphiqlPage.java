package briefing.graphql.demo;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.graphql.shared.Browser;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** GraphiQL as somebody works in it: signs in, chooses a ready operation by its name, runs it and reads the answer. */
record GraphiqlPage(Browser browser) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final By RUN = By.cssSelector(".graphiql-execute-button[aria-label^=Execute]");
    private static final String READ = "return document.querySelector(arguments[0]).CodeMirror.getValue()";
    private static final String WRITE = "document.querySelector(arguments[0]).CodeMirror.setValue(arguments[1])";
    private static final String ANSWER = ".result-window .CodeMirror";
    private static final String VARIABLES = "[aria-label=Variables] .graphiql-editor:not(.hidden) .CodeMirror";

    /** The page in the window that the browser shows, as soon as somebody is signed in. */
    static GraphiqlPage open(Browser browser) {
        browser.visit("/graphiql");
        GraphiqlPage page = new GraphiqlPage(browser);
        page.signedInAs("staff");
        return page;
    }

    void signIn(String role) {
        browser.shown(By.cssSelector("input[name=role][value=" + role + "]")).click();
        signedInAs(role);
    }

    private void signedInAs(String role) {
        browser.eventually(
                "signed in as " + role,
                it -> it.shown(By.id("status")).getText().equals("Signed in as " + role + "-1") ? true : null);
    }

    /** Opens the tab of a ready operation. */
    GraphiqlPage tab(String operation) {
        browser.shown(By.xpath("//button[contains(@class, 'graphiql-tab-button')][.='" + operation + "']"))
                .click();
        return this;
    }

    GraphiqlPage change(String variable, String changed) {
        String variables = read(VARIABLES);
        assertThat(variables).contains(variable);
        write(VARIABLES, variables.replace(variable, changed));
        return this;
    }

    /** Runs the operation of the open tab, and waits for its answer. */
    JsonNode answer() {
        start();
        return browser.eventually("an answer", _ -> shown());
    }

    void start() {
        write(ANSWER, "");
        browser.shown(RUN).click();
    }

    /** The answer that is shown, or nothing while there is none. */
    @Nullable
    JsonNode shown() {
        String answer = read(ANSWER);
        return answer.isBlank() ? null : JSON.readTree(answer);
    }

    private String read(String editor) {
        return String.valueOf(browser.run(READ, editor));
    }

    private void write(String editor, String text) {
        browser.run(WRITE, editor, text);
    }
}
