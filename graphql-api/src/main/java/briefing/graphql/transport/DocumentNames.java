package briefing.graphql.transport;

import briefing.graphql.shared.documents.RequestedDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The parameters that name a document, in the one form that all below the ways in know. */
public final class DocumentNames {
    private static final String QUERY = "query";
    private static final String EXTENSIONS = "extensions";

    private DocumentNames() {}

    /** Whether the parameters of a request name a document in one way at least. */
    public static boolean in(JsonNode parameters) {
        return isText(parameters.path(QUERY))
                || isText(parameters.path(RequestedDocument.ID))
                || parameters.path(EXTENSIONS).path("persistedQuery").isObject();
    }

    private static boolean isText(JsonNode value) {
        return value.isString() && !value.asString().isBlank();
    }

    /** The same parameters: a trusted document's id among the extensions, and something in the document's place. */
    public static ObjectNode plain(ObjectNode parameters) {
        ObjectNode plain = parameters.deepCopy();
        JsonNode id = plain.remove(RequestedDocument.ID);
        if (id != null && id.isString()) {
            ObjectNode extensions = plain.path(EXTENSIONS) instanceof ObjectNode given ? given : plain.objectNode();
            extensions.set(RequestedDocument.ID, id);
            plain.set(EXTENSIONS, extensions);
        }
        if (!isText(plain.path(QUERY))) {
            plain.put(QUERY, RequestedDocument.NOT_YET);
        }
        return plain;
    }
}
