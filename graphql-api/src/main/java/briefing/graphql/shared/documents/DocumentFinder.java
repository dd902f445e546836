package briefing.graphql.shared.documents;

import briefing.core.shared.codes.Failure;
import briefing.graphql.shared.Sha256;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;

/** Finds the document that a request names, and knows which may run. */
public final class DocumentFinder {
    /** What Apollo's and urql's clients look for in a message. */
    private static final String NOT_FOUND = "PersistedQueryNotFound";

    private static final String NOT_SUPPORTED = "PersistedQueryNotSupported";
    private static final int CHARACTERS_MAX = 1_000_000;

    private final TrustedDocuments trusted;
    private final boolean onlyTrusted;
    private final boolean automatic;
    private final Cache<String, String> byHash = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS_MAX)
            .weigher((String _, String document) -> document.length())
            .build();

    /**
     * @param onlyTrusted whether no others run
     * @param automatic whether valid documents may be named by their hashes once they came with these
     */
    DocumentFinder(TrustedDocuments trusted, boolean onlyTrusted, boolean automatic) {
        this.trusted = trusted;
        this.onlyTrusted = onlyTrusted;
        this.automatic = automatic && !onlyTrusted;
    }

    /** The document, where this server has it; whether it may run is another question. */
    public Optional<String> find(RequestedDocument request) {
        if (request.text() != null) {
            return Optional.of(request.text());
        }
        String name = request.id() == null ? request.hash() : request.id();
        if (name == null) {
            return Optional.empty();
        }
        return trusted.find(name)
                .or(() -> Optional.ofNullable(request.id() == null ? byHash.getIfPresent(name) : null));
    }

    /** The document that is to run. */
    String require(RequestedDocument request) throws UnknownDocument {
        String text = request.text();
        String hash = request.hash();
        if (text != null && request.id() != null) {
            throw new UnknownDocument(Failure.REQUEST_INVALID, "Send a query or a documentId, not both.");
        }
        if (text != null && onlyTrusted && !trusted.contains(text)) {
            throw new UnknownDocument(Failure.DOCUMENT_NOT_TRUSTED);
        }
        if (text != null && hash != null && !hash.equals(Sha256.of(text))) {
            throw new UnknownDocument(Failure.DOCUMENT_HASH_WRONG);
        }
        return find(request).orElseThrow(() -> unknown(request));
    }

    private UnknownDocument unknown(RequestedDocument request) {
        if (request.id() != null || request.hash() == null) {
            return new UnknownDocument(Failure.DOCUMENT_UNKNOWN);
        }
        return automatic
                ? new UnknownDocument(Failure.PERSISTED_QUERY_NOT_FOUND, NOT_FOUND)
                : new UnknownDocument(Failure.PERSISTED_QUERY_NOT_SUPPORTED, NOT_SUPPORTED);
    }

    /** Keeps a valid document that came with its hash. */
    void keep(RequestedDocument request, String document) {
        if (automatic && request.hash() != null) {
            byHash.put(request.hash(), document);
        }
    }
}
