package briefing.graphql.front;

import briefing.graphql.front.Questions.Reader;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One look at a page.
 *
 * @param path the page, as the application knows it
 * @param asOf as the address says it, checked by nobody yet
 * @param reader who is signed in; null where nobody is, or where it does not matter
 */
public record Visit(
        String path,
        Language language,
        @Nullable String asOf,
        @Nullable Reader reader) {
    private static final Pattern OURS = Pattern.compile("/(meetings/\\w{1,100})?(\\?[\\w=&%:.+-]{0,200})?");

    static Visit of(ServerRequest request) {
        return of(request.servletRequest());
    }

    static Visit of(HttpServletRequest request) {
        return new Visit(request.getRequestURI(), Language.of(request), request.getParameter("asOf"), null);
    }

    Visit by(@Nullable Reader someone) {
        return new Visit(path, language, asOf, someone);
    }

    /** Another page in this language, as of the same moment. */
    public String to(String other) {
        return address(other, language, asOf);
    }

    /** This page as of now. */
    public String now() {
        return address(path, language, null);
    }

    /** This page in the other language. */
    public String translated() {
        return address(path, language.other(), asOf);
    }

    /** Where to sign in, to come back here afterwards. */
    public String signIn() {
        return UriComponentsBuilder.fromPath("/sign-in")
                .queryParam("lang", language.tag())
                .queryParam("to", "{to}")
                .encode()
                .buildAndExpand(to(path))
                .toUriString();
    }

    /** The page to come back to, if it is one of ours; else the front page. */
    String back(@Nullable String wanted) {
        return wanted != null && OURS.matcher(wanted).matches() ? wanted : address("/", language, null);
    }

    private static String address(String path, Language language, @Nullable String asOf) {
        var address = UriComponentsBuilder.fromPath(path).queryParam("lang", language.tag());
        return asOf == null
                ? address.toUriString()
                : address.queryParam("asOf", "{asOf}")
                        .encode()
                        .buildAndExpand(asOf)
                        .toUriString();
    }
}
