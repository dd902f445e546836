package briefing.graphql.shared;

import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.codes.Fault;
import briefing.core.shared.values.LogPosition;
import briefing.core.shared.values.Malformed;
import briefing.graphql.shared.security.Quota;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import reactor.core.publisher.Mono;

/** Turns what went wrong into errors with a code and a sentence; a fault of ours is logged here, once, and not shown. */
public final class Errors extends DataFetcherExceptionResolverAdapter implements SubscriptionExceptionResolver {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    Errors() {
        setThreadLocalContextAware(false);
    }

    @Override
    protected GraphQLError resolveToSingleError(Throwable exception, DataFetchingEnvironment environment) {
        GraphQLError error = error(
                GraphqlErrorBuilder.newError(environment),
                exception,
                environment.getExecutionId().toString());
        return ofCommand(error, environment);
    }

    /** Of what a command did something could not be read: whoever reads only the code must not send it again. */
    private static GraphQLError ofCommand(GraphQLError error, DataFetchingEnvironment environment) {
        String field = String.valueOf(
                environment.getExecutionStepInfo().getPath().toList().getFirst());
        SentCommands commands = SentCommands.of(environment.getGraphQlContext());
        Map<String, Object> more = new HashMap<>(error.getExtensions());
        more.putAll(commands.told(field));
        boolean stored = commands.isStored(field);
        if (stored) {
            more.put("because", Objects.requireNonNull(more.put("code", Failure.STORED_NOT_READ.name())));
        }
        return GraphqlErrorBuilder.newError(environment)
                .message("%s", stored ? Failure.STORED_NOT_READ.sentence() : error.getMessage())
                .errorType(error.getErrorType())
                .extensions(more)
                .build();
    }

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable exception) {
        return Mono.just(List.of(error(GraphqlErrorBuilder.newError(), exception, "a subscription")));
    }

    private static GraphQLError error(GraphqlErrorBuilder<?> error, Throwable exception, String request) {
        return switch (exception) {
            case Failed failed
            when failed.failure() != Failure.INTERNAL ->
                coded(error, failed.failure().name(), failed.failure().sentence(), more(failed));
            case Malformed wrong -> coded(error, wrong.code(), String.valueOf(wrong.getMessage()), Map.of());
            default -> {
                LOG.error("Request {} failed.\n{}", request, Fault.trace(exception));
                yield coded(
                        error,
                        Failure.INTERNAL.name(),
                        Failure.INTERNAL.sentence() + " The request is " + request + ".",
                        Map.of());
            }
        };
    }

    private static Map<String, Object> more(Failed failed) {
        LogPosition reached = failed.reached();
        return reached == null ? Map.of() : Map.of("reached", reached.toString());
    }

    private static GraphQLError coded(
            GraphqlErrorBuilder<?> error, String code, String sentence, Map<String, Object> more) {
        Map<String, Object> extensions = new HashMap<>(more);
        extensions.put("code", code);
        return error.message("%s", sentence)
                .errorType(kind(code))
                .extensions(extensions)
                .build();
    }

    /** An error that stands by itself. */
    public static GraphQLError of(String code, String sentence) {
        return of(code, sentence, Map.of());
    }

    /** An error that stands by itself, and tells more than its sentence in {@code extensions}. */
    public static GraphQLError of(String code, String sentence, Map<String, Object> more) {
        return coded(GraphqlErrorBuilder.newError(), code, sentence, more);
    }

    /** That more was asked for than a quota has left. */
    public static GraphQLError exceeded(Quota.Exceeded exceeded) {
        String sentence =
                "There may be at most " + exceeded.limit() + " " + exceeded.name() + " at once. End some first.";
        return exceeded(exceeded.name(), exceeded.requested(), exceeded.limit(), sentence);
    }

    /** That a limit is exceeded, with both numbers. */
    public static GraphQLError exceeded(String name, long requested, long limit, String sentence) {
        Map<String, Object> numbers = Map.of("exceeded", name, "requested", requested, "limit", limit);
        return of(Failure.LIMIT_EXCEEDED.name(), sentence, numbers);
    }

    /** Ends an operation before anything of it runs. */
    public static AbortExecutionException stop(String code, String sentence) {
        return stop(code, sentence, Map.of());
    }

    /** Ends an operation before anything of it runs, and tells more than the sentence in {@code extensions}. */
    public static AbortExecutionException stop(String code, String sentence, Map<String, Object> more) {
        return new AbortExecutionException(List.of(of(code, sentence, more)));
    }

    static ErrorType kind(String code) {
        return switch (code) {
            case "NOT_SIGNED_IN" -> ErrorType.UNAUTHORIZED;
            case "NOT_ALLOWED" -> ErrorType.FORBIDDEN;
            case "INTERNAL" -> ErrorType.INTERNAL_ERROR;
            default -> ErrorType.BAD_REQUEST;
        };
    }
}
