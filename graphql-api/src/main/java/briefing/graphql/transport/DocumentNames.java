package briefing.graphql.transport;

import briefing.graphql.shared.documents.RequestedDocument;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters that name a document, in the one form that all below the ways in know. */
public final class DocumentNames {
    private static final String QUERY = "query";
    private static final String EXTENSIONS = "extensions";

    private DocumentNames() {}

    /** Whether the parameters of a request name a document in one way at least. */
    public static boolean in(Map<?, ?> parameters) {
        return isText(parameters.get(QUERY))
                || isText(parameters.get(RequestedDocument.ID))
                || (parameters.get(EXTENSIONS) instanceof Map<?, ?> given
                        && given.get("persistedQuery") instanceof Map<?, ?>);
    }

    private static boolean isText(@Nullable Object value) {
        return value instanceof String text && !text.isBlank();
    }

    /** The same parameters: a trusted document's id among the extensions, and something in the document's place. */
    public static Map<String, Object> plain(Map<String, Object> parameters) {
        Map<String, Object> plain = new HashMap<>(parameters);
        if (plain.remove(RequestedDocument.ID) instanceof String id) {
            Map<Object, Object> extensions =
                    plain.get(EXTENSIONS) instanceof Map<?, ?> given ? new HashMap<>(given) : new HashMap<>();
            extensions.put(RequestedDocument.ID, id);
            plain.put(EXTENSIONS, extensions);
        }
        if (!isText(plain.get(QUERY))) {
            plain.put(QUERY, RequestedDocument.NOT_YET);
        }
        return plain;
    }
}
