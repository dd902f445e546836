package briefing.graphql.shared.documents;

import briefing.graphql.shared.CannotStart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file that a client's build writes: documents by their ids, as graphql-codegen and the Relay compiler do, or Apollo's
 * list of operations.
 */
record Manifest(Map<String, String> documents) {
    private static final JsonMapper JSON = new JsonMapper();

    Manifest {
        documents = Map.copyOf(documents);
    }

    /**
     * Reads one.
     *
     * @throws CannotStart when it is not there, or none
     */
    static Manifest read(Path file) {
        if (!Files.isReadable(file)) {
            throw new CannotStart("The manifest of trusted documents " + file + " cannot be read.");
        }
        try {
            Map<String, String> documents = new HashMap<>();
            JsonNode manifest = JSON.readTree(file);
            if (manifest.path("operations").isArray()) {
                manifest.get("operations")
                        .forEach(each -> documents.put(text(file, each.path("id")), text(file, each.path("body"))));
            } else {
                manifest.forEachEntry((id, document) -> documents.put(id, text(file, document)));
            }
            if (documents.isEmpty()) {
                throw none(file);
            }
            return new Manifest(documents);
        } catch (JacksonException e) {
            throw none(file);
        }
    }

    private static String text(Path file, JsonNode value) {
        if (!value.isString()) {
            throw none(file);
        }
        return value.asString();
    }

    private static CannotStart none(Path file) {
        return new CannotStart("The manifest of trusted documents " + file
                + " is no JSON object of documents by their ids, and none of Apollo's.");
    }
}
