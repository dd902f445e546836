package briefing.graphql.shared.documents;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Remembers documents that were found valid, so that they are read and checked once; only so many characters. */
final class Documents implements PreparsedDocumentProvider {
    private static final int CHARACTERS_MAX = 1_000_000;
    private static final int DOCUMENT_CHARACTERS_MAX = 20_000;

    private final Cache<String, PreparsedDocumentEntry> valid = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS_MAX)
            .weigher((String document, PreparsedDocumentEntry _) -> document.length())
            .build();

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        String document = input.getQuery();
        PreparsedDocumentEntry entry = valid.getIfPresent(document);
        if (entry == null) {
            entry = parseAndValidate.apply(input);
            if (!entry.hasErrors() && document.length() <= DOCUMENT_CHARACTERS_MAX) {
                valid.put(document, entry);
            }
        }
        return CompletableFuture.completedFuture(entry);
    }

    /** How many are remembered. */
    long count() {
        valid.cleanUp();
        return valid.estimatedSize();
    }
}
