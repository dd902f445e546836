package briefing.graphql.graphiql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The page around GraphiQL, and what it may load: from this origin only. */
final class Page {
    private static final Pattern PLAIN_HOST = Pattern.compile("[A-Za-z0-9.\\-\\[\\]:]{1,255}");

    /** Measured with GraphiQL 3.2.0: its dialogs add a style element, its style sheet holds fonts as data. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "font-src 'self' data:; img-src 'self' data:; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'; connect-src 'self'";

    private final String html;

    Page(List<Asset> assets, boolean demo) {
        String text = read().replace("${demo}", String.valueOf(demo));
        for (Asset asset : assets) {
            text = text.replace("\"graphiql/" + asset.name() + "\"", "\"" + address(asset) + "\"");
        }
        html = text;
    }

    String html() {
        return html;
    }

    /** To some browsers 'self' is not the WebSocket of the same host, so that is named as well. */
    static String policy(@Nullable String host) {
        boolean known = host != null && PLAIN_HOST.matcher(host).matches();
        return known ? POLICY + " ws://" + host + " wss://" + host : POLICY;
    }

    private static String address(Asset asset) {
        return "graphiql/" + asset.name() + "?v=" + asset.version();
    }

    private static String read() {
        try {
            return new ClassPathResource("graphiql/page.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
