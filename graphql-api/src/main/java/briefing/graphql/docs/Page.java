package briefing.graphql.docs;

import briefing.graphql.shared.Sha256;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/** A page as it is sent: written once, since the schema does not change while the application runs. */
record Page(String subtype, String content, String version) {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    static Page of(String subtype, String content) {
        return new Page(subtype, content, Sha256.shortOf(content));
    }

    /** Answers that nothing has changed to whoever has this version. */
    ServerResponse sent() {
        return ServerResponse.ok()
                .contentType(new MediaType("text", subtype, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag("W/\"" + version + "\"")
                .header("Content-Language", "en")
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "same-origin")
                .body(content);
    }
}
