package briefing.graphql.transport;

import briefing.graphql.shared.documents.DocumentFinder;
import briefing.graphql.shared.documents.RequestedDocument;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Knows what may come by GET: operations that change nothing. */
final class ReadOnly {
    private static final JsonMapper JSON = new JsonMapper();

    private final DocumentFinder documents;

    ReadOnly(DocumentFinder documents) {
        this.documents = documents;
    }

    /**
     * Whether a request changes nothing; a document that is not known or cannot be read does not either.
     *
     * @param stream whether it may be a subscription
     */
    boolean is(JsonNode parameters, boolean stream) {
        JsonNode given = parameters.path("extensions");
        Map<?, ?> extensions = given.isObject() ? JSON.treeToValue(given, Map.class) : Map.of();
        Optional<String> document =
                documents.find(RequestedDocument.of(parameters.path("query").asString(), extensions));
        try {
            return document.isEmpty()
                    || kinds(document.get(), parameters.path("operationName").asString(""))
                            .allMatch(kind -> kind == Operation.QUERY || (stream && kind == Operation.SUBSCRIPTION));
        } catch (InvalidSyntaxException e) {
            return true;
        }
    }

    private static Stream<Operation> kinds(String document, String operation) {
        return new Parser()
                .parseDocument(document).getDefinitionsOfType(OperationDefinition.class).stream()
                        .filter(each -> operation.isEmpty() || operation.equals(each.getName()))
                        .map(OperationDefinition::getOperation);
    }
}
