package briefing.graphql.front;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Axe;
import briefing.graphql.shared.Browser;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Story;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Whoever wants to read pages signs in without script, and only to read pages. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class SignInTest {
    private static final String READER = Story.token(Role.READER);

    @LocalServerPort
    private int port;

    @Test
    void a_token_is_kept_where_no_script_and_no_other_site_reaches_it() {
        HttpResponse<String> entered = post("/sign-in?lang=en", "to=/meetings/x&token=" + READER, null);

        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(entered.headers().firstValue("Location")).contains("/meetings/x");
        assertThat(entered.headers().firstValue("Set-Cookie").orElse(""))
                .startsWith(PageCookie.NAME + "=" + READER)
                .contains("HttpOnly", "SameSite=Strict", "Max-Age=")
                .doesNotContain("Secure");
    }

    @Test
    void whoever_is_not_signed_in_is_led_to_the_form_and_back() {
        HttpResponse<String> page = withCookie("/meetings/x?lang=uk", "");

        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location"))
                .hasValueSatisfying(
                        to -> assertThat(to).startsWith("/sign-in?lang=uk&to=").contains("x%3Flang%3Duk"));
        assertThat(post("/sign-in", "to=//elsewhere.example&token=" + READER, null)
                        .headers()
                        .firstValue("Location"))
                .contains("/?lang=en");
    }

    @Test
    void the_cookie_opens_pages_and_nothing_else() {
        assertThat(withCookie("/", READER).body()).contains("reader-1");
        assertThat(withCookie("/meetings/none", READER).statusCode()).isEqualTo(404);

        HttpResponse<String> api = Story.as(port, null)
                .post(
                        Client.body("{ viewer { subject } meetings { totalCount } }", Map.of()),
                        Map.of("Cookie", PageCookie.NAME + "=" + READER));
        assertThat(api.body()).contains("NOT_SIGNED_IN").doesNotContain("reader-1");
    }

    @Test
    void a_token_that_has_ended_is_taken_away() {
        HttpResponse<String> page = withCookie("/", "reader-1~READER~1000");

        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Set-Cookie").orElse("")).contains("Max-Age=0");
    }

    @Test
    void a_wrong_token_and_a_form_of_another_site_are_refused() {
        HttpResponse<String> wrong = post("/sign-in?lang=en", "token=nonsense", null);
        HttpResponse<String> foreign = post("/sign-in", "token=" + READER, "https://elsewhere.example");

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("role=\"alert\"", "aria-invalid=\"true\"")
                .doesNotContain("nonsense");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.headers().map()).doesNotContainKey("set-cookie");
        assertThat(post("/sign-out", "", "https://elsewhere.example").statusCode())
                .isEqualTo(403);
        assertThat(post("/sign-in", "role=EDITOR", null).statusCode())
                .as("outside of the demo no role is handed out")
                .isEqualTo(400);
    }

    @Test
    void over_plain_http_from_elsewhere_no_token_is_kept_and_nobody_may_say_that_it_was_https() throws Exception {
        String answer =
                raw("briefing.example", "X-Forwarded-Proto: https\r\nForwarded: proto=https;host=localhost\r\n");

        assertThat(answer).startsWith("HTTP/1.1 403").contains("over http").doesNotContain("Set-Cookie");
        assertThat(raw("localhost:" + port, "X-Forwarded-Proto: https\r\nForwarded: proto=https\r\n"))
                .startsWith("HTTP/1.1 303")
                .contains("Set-Cookie")
                .doesNotContain("Secure");
    }

    private String raw(String host, String more) throws IOException {
        String form = "token=" + READER;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(("POST /sign-in?lang=en HTTP/1.1\r\nHost: " + host
                                    + "\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                    + more + "Content-Length: " + form.length() + "\r\n\r\n" + form)
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void in_a_browser_one_signs_in_reads_and_signs_out_again() {
        try (Browser browser = Browser.at(port, "uk")) {
            browser.visit("/sign-in");
            Axe.assertAccessible(browser);
            browser.shown(By.id("token")).sendKeys(READER);
            browser.shown(By.cssSelector("main button")).click();

            assertThat(browser.shown(By.cssSelector("header form")).getText()).contains("reader-1", "Вийти");
            Axe.assertAccessible(browser);
            browser.shown(By.cssSelector("header button")).click();
            browser.shown(By.linkText("Увійдіть, щоб читати записи"));
            browser.assertClean();
        }
    }

    private HttpResponse<String> post(String path, String form, @Nullable String origin) {
        var request = Story.as(port, null)
                .request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        if (origin != null) {
            request.header("Origin", origin);
        }
        return Client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> withCookie(String path, String token) {
        return Client.send(
                Story.as(port, null)
                        .request(path)
                        .header("Cookie", PageCookie.NAME + "=" + token)
                        .build(),
                BodyHandlers.ofString());
    }
}
