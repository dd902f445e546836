package briefing.graphql.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.SessionNotCreatedException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A headless Chromium that looks at the application's pages, driven by the system's {@code chromedriver}. Where there
 * is none, its tests are skipped; where the environment has {@code CI=true}, they fail.
 */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern INLINE = Pattern.compile("(data|blob|about):.*", Pattern.DOTALL);
    private static final JsonMapper JSON = new JsonMapper();

    /** It warns of every Chromium that is newer than itself, though nothing here depends on that. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        SELENIUM.setLevel(Level.SEVERE);
    }

    private final ChromeDriver driver;
    private final String host;

    private Browser(ChromeDriver driver, int port) {
        this.driver = driver;
        this.host = "localhost:" + port;
    }

    /** A fresh browser, as wide as a desk's screen, that prefers English. */
    public static Browser at(int port) {
        return at(port, "en");
    }

    /** A fresh browser that prefers a language. */
    public static Browser at(int port, String language) {
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver())
                .usingAnyFreePort()
                .build();
        try {
            return new Browser(new ChromeDriver(service, options(language)), port);
        } catch (SessionNotCreatedException e) {
            throw missing(String.valueOf(e.getMessage()));
        }
    }

    /** Skips, or fails, before anything is started in vain. */
    public static void require() {
        chromedriver();
    }

    private static File chromedriver() {
        return Programs.onPath("chromedriver").orElseThrow(() -> missing("there is no chromedriver on the PATH"));
    }

    private static ChromeOptions options(String language) {
        ChromeOptions options = new ChromeOptions();
        Programs.onPath("chromium").ifPresent(options::setBinary);
        options.addArguments("--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1280,900");
        if (System.getProperty("user.name").equals("root")) {
            options.addArguments("--no-sandbox");
        }
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        return options;
    }

    private static RuntimeException missing(String why) {
        return Programs.missing("This test needs Chromium and its driver (Debian: chromium, chromium-driver): " + why);
    }

    public ChromeDriver driver() {
        return driver;
    }

    public void visit(String path) {
        driver.get("http://" + host + path);
    }

    /** Makes the window as small as a telephone's screen. */
    public void asPhone() {
        driver.manage().window().setSize(new Dimension(390, 844));
    }

    /** The first element that is shown, as soon as there is one. */
    public WebElement shown(By which) {
        return eventually(
                "an element " + which,
                browser -> browser.driver.findElements(which).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    /** What is found at last, asked for again as long as it is null or throws. */
    public <T> T eventually(String what, Function<Browser, @Nullable T> find) {
        return Objects.requireNonNull(await(what)
                .atMost(PATIENCE)
                .pollInSameThread()
                .ignoreExceptions()
                .until(() -> find.apply(this), Objects::nonNull));
    }

    /** What a script returns. */
    public @Nullable Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Fails when a page wrote an error, or asked another server for anything, since the last call. */
    public void assertClean() {
        assertNoErrors();
        assertAskedOnlyUs();
    }

    void assertNoErrors() {
        assertThat(driver.manage().logs().get(LogType.BROWSER).getAll())
                .as("errors in the console")
                .filteredOn(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .isEmpty();
    }

    void assertAskedOnlyUs() {
        List<String> requested = driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> JSON.readTree(entry.getMessage()).get("message"))
                .map(Browser::requested)
                .filter(url -> !url.isEmpty())
                .toList();
        assertThat(requested).as("what was asked for").isNotEmpty().allMatch(this::isOurs);
    }

    private static String requested(JsonNode event) {
        return switch (event.at("/method").asString()) {
            case "Network.requestWillBeSent" -> event.at("/params/request/url").asString();
            case "Network.webSocketCreated" -> event.at("/params/url").asString();
            default -> "";
        };
    }

    private boolean isOurs(String url) {
        return INLINE.matcher(url).matches() || url.matches("(http|ws)://" + Pattern.quote(host) + "/.*");
    }

    @Override
    public void close() {
        driver.quit();
    }
}
