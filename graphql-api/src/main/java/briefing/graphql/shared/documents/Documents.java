package briefing.graphql.shared.documents;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.parser.ParserOptions;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Remembers documents that were found valid, so that they are read and checked once; only so many characters. */
final class Documents implements PreparsedDocumentProvider {
    /** A character is up to 60 bytes of a document that was read. */
    private static final int CHARACTERS_MAX = 400_000;

    private static final int DOCUMENT_CHARACTERS_MAX = 20_000;

    private final DocumentFinder finder;
    private final Cache<String, PreparsedDocumentEntry> valid = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS_MAX)
            .weigher((String document, PreparsedDocumentEntry _) -> document.length())
            .build();

    Documents(DocumentFinder finder) {
        this.finder = finder;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        try {
            RequestedDocument requested = RequestedDocument.of(input);
            String document = finder.require(requested);
            PreparsedDocumentEntry entry = read(document, input, parseAndValidate);
            if (isKept(document, entry)) {
                finder.keep(requested, document);
            }
            return CompletableFuture.completedFuture(entry);
        } catch (UnknownDocument unknown) {
            return CompletableFuture.completedFuture(new PreparsedDocumentEntry(unknown.error()));
        }
    }

    private PreparsedDocumentEntry read(
            String document, ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        PreparsedDocumentEntry known = valid.getIfPresent(document);
        if (known != null) {
            return known;
        }
        input.getGraphQLContext().put(ParserOptions.class, ShortNames.options());
        PreparsedDocumentEntry entry = parseAndValidate.apply(input.transform(some -> some.query(document)));
        if (isKept(document, entry)) {
            valid.put(document, entry);
        }
        return entry;
    }

    private static boolean isKept(String document, PreparsedDocumentEntry entry) {
        return !entry.hasErrors() && document.length() <= DOCUMENT_CHARACTERS_MAX;
    }

    /** How many are remembered. */
    long count() {
        valid.cleanUp();
        return valid.estimatedSize();
    }
}
