package briefing.graphql.graphiql;

import briefing.graphql.shared.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.MediaType;

/** A file that the page loads; its address ends in its version, so a browser may keep it for ever. */
@SuppressWarnings("ArrayRecordComponent") // read once, compared nowhere
record Asset(String name, String content, String version) {
    static List<Asset> all() {
        return List.of(
                webJar("react", "umd/react.production.min.js", "react.js"),
                webJar("react-dom", "umd/react-dom.production.min.js", "react-dom.js"),
                webJar("graphql-ws", "umd/graphql-ws.min.js", "graphql-ws.js"),
                graphiql("graphiql.min.js", "graphiql.js"),
                graphiql("graphiql.min.css", "graphiql.css"),
                read("graphiql/page.js", "page.js"),
                read("graphiql/page.css", "page.css"));
    }

    MediaType type() {
        return new MediaType("text", name.endsWith(".css") ? "css" : "javascript", StandardCharsets.UTF_8);
    }

    private static Asset webJar(String artifact, String file, String name) {
        String built = built("org.webjars.npm", artifact);
        return read("META-INF/resources/webjars/" + artifact + "/" + built + "/" + file, name);
    }

    private static Asset graphiql(String file, String name) {
        return read("META-INF/resources/_static/graphiql/" + built("org.mvnpm", "graphiql") + "/" + file, name);
    }

    /** The version that the build chose, so that it is written in the pom alone. */
    private static String built(String group, String artifact) {
        try {
            var about = new ClassPathResource("META-INF/maven/" + group + "/" + artifact + "/pom.properties");
            return PropertiesLoaderUtils.loadProperties(about).getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Asset read(String path, String name) {
        try {
            var content = new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
            return new Asset(name, content, Sha256.shortOf(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
