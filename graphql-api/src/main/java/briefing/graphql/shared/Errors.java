package briefing.graphql.shared;

import briefing.core.shared.Failed;
import briefing.core.shared.Failure;
import briefing.core.shared.values.Malformed;
import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import reactor.core.publisher.Mono;

/** Turns what went wrong into errors with a code and a sentence; a fault of ours is logged here, once, and not shown. */
final class Errors extends DataFetcherExceptionResolverAdapter implements SubscriptionExceptionResolver {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    Errors() {
        setThreadLocalContextAware(false);
    }

    @Override
    protected GraphQLError resolveToSingleError(Throwable exception, DataFetchingEnvironment environment) {
        return error(
                GraphqlErrorBuilder.newError(environment),
                exception,
                environment.getExecutionId().toString());
    }

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable exception) {
        return Mono.just(List.of(error(GraphqlErrorBuilder.newError(), exception, "a subscription")));
    }

    private static GraphQLError error(GraphqlErrorBuilder<?> error, Throwable exception, String request) {
        return switch (exception) {
            case Failed failed ->
                coded(error, failed.failure().name(), failed.failure().sentence());
            case Malformed malformed -> coded(error, malformed.code(), String.valueOf(malformed.getMessage()));
            default -> {
                LOG.error("Request {} failed.", request, exception);
                yield coded(
                        error,
                        Failure.INTERNAL.name(),
                        Failure.INTERNAL.sentence() + " The request is " + request + ".");
            }
        };
    }

    private static GraphQLError coded(GraphqlErrorBuilder<?> error, String code, String sentence) {
        return error.message("%s", sentence)
                .errorType(ErrorType.DataFetchingException)
                .extensions(Map.of("code", code))
                .build();
    }

    /** An error that stands by itself. */
    static GraphQLError of(String code, String sentence) {
        return GraphqlErrorBuilder.newError()
                .message("%s", sentence)
                .errorType(ErrorType.ExecutionAborted)
                .extensions(Map.of("code", code))
                .build();
    }

    /** Ends an operation before anything of it runs. */
    static AbortExecutionException stop(String code, String sentence) {
        return new AbortExecutionException(List.of(of(code, sentence)));
    }

    /** Gives a code to an error that GraphQL itself made of a document, such as an unknown field. */
    static GraphQLError withCode(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        if (extensions != null && extensions.containsKey("code")) {
            return error;
        }
        Map<String, Object> coded = extensions == null ? new HashMap<>() : new HashMap<>(extensions);
        coded.put("code", failure(error).name());
        return GraphqlErrorBuilder.newError()
                .message("%s", error.getMessage())
                .locations(error.getLocations())
                .path(error.getPath() == null ? List.of() : error.getPath())
                .errorType(error.getErrorType())
                .extensions(coded)
                .build();
    }

    private static Failure failure(GraphQLError error) {
        ErrorClassification kind = error.getErrorType();
        boolean parserStopped = error.getMessage().contains("Denial Of Service");
        if (kind == ErrorType.ExecutionAborted || parserStopped) {
            return Failure.LIMIT_EXCEEDED;
        }
        boolean ours = kind == ErrorType.DataFetchingException || kind == ErrorType.NullValueInNonNullableField;
        return ours ? Failure.INTERNAL : Failure.REQUEST_INVALID;
    }
}
