package briefing.graphql.shared.documents;

import graphql.ExecutionInput;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a request names its document.
 *
 * @param text itself
 * @param id the id of a trusted document
 * @param hash Apollo's name for it
 */
public record RequestedDocument(
        @Nullable String text,
        @Nullable String id,
        @Nullable String hash) {
    /** The entry of the extensions that holds a trusted document's id, once a request was let in. */
    public static final String ID = "documentId";

    /** What stands as document where there is none yet. */
    public static final String NOT_YET = PersistedQuerySupport.PERSISTED_QUERY_MARKER;

    private static final String APOLLO = "persistedQuery";

    static RequestedDocument of(ExecutionInput input) {
        return of(input.getQuery(), input.getExtensions());
    }

    /** Reads the parameters of a request. */
    public static RequestedDocument of(@Nullable String query, Map<?, ?> extensions) {
        return new RequestedDocument(
                NOT_YET.equals(query) ? null : query,
                extensions.get(ID) instanceof String id ? id : null,
                extensions.get(APOLLO) instanceof Map<?, ?> apollo ? String.valueOf(apollo.get("sha256Hash")) : null);
    }
}
