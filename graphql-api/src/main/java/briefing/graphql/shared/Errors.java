package briefing.graphql.shared;

import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.codes.Fault;
import briefing.core.shared.values.LogPosition;
import briefing.core.shared.values.Malformed;
import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import reactor.core.publisher.Mono;

/** Turns what went wrong into errors with a code and a sentence; a fault of ours is logged here, once, and not shown. */
public final class Errors extends DataFetcherExceptionResolverAdapter implements SubscriptionExceptionResolver {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private static final Pattern LITERAL = Pattern.compile("(?s) with value '.*' is not a valid");
    /** The parser's own words when a document is too long: it tells no code. */
    private static final Pattern STOPPED =
            Pattern.compile("^More than ([\\d,]+) .*?(tokens|characters|rules).* Denial Of Service");

    private static final Pattern AST_CLASSES = Pattern.compile("(?s) - Expected an AST type.*$");

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
            case Failed failed
            when failed.failure() != Failure.INTERNAL ->
                coded(error, failed.failure().name(), failed.failure().sentence(), more(failed));
            case Malformed malformed -> coded(error, malformed.code(), String.valueOf(malformed.getMessage()));
            default -> {
                LOG.error("Request {} failed.\n{}", request, Fault.trace(exception));
                yield coded(
                        error,
                        Failure.INTERNAL.name(),
                        Failure.INTERNAL.sentence() + " The request is " + request + ".");
            }
        };
    }

    private static Map<String, Object> more(Failed failed) {
        LogPosition reached = failed.reached();
        return reached == null ? Map.of() : Map.of("reached", reached.toString());
    }

    private static GraphQLError coded(GraphqlErrorBuilder<?> error, String code, String sentence) {
        return coded(error, code, sentence, Map.of());
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

    /** Ends an operation before anything of it runs. */
    public static AbortExecutionException stop(String code, String sentence) {
        return stop(code, sentence, Map.of());
    }

    /** Ends an operation before anything of it runs, and tells more than the sentence in {@code extensions}. */
    public static AbortExecutionException stop(String code, String sentence, Map<String, Object> more) {
        return new AbortExecutionException(List.of(of(code, sentence, more)));
    }

    /** Gives a code to an error that GraphQL itself made, such as of an unknown field, and takes our inside out of it. */
    public static GraphQLError withCode(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        Map<String, Object> coded = extensions == null ? new HashMap<>() : new HashMap<>(extensions);
        String code =
                String.valueOf(coded.computeIfAbsent("code", _ -> failure(error).name()));
        Matcher stopped = STOPPED.matcher(error.getMessage());
        if (stopped.find()) {
            coded.put("exceeded", stopped.group(2).toUpperCase(Locale.ROOT));
            coded.put("limit", Long.parseLong(stopped.group(1).replace(",", "")));
        }
        return GraphqlErrorBuilder.newError()
                .message("%s", plain(error.getMessage()))
                .locations(error.getLocations())
                .path(error.getPath() == null ? List.of() : error.getPath())
                .errorType(kind(code))
                .extensions(coded)
                .build();
    }

    /** GraphQL's own words repeat the whole literal, and name the classes that it is read into. */
    private static String plain(String message) {
        String withoutValue = LITERAL.matcher(message).replaceFirst(" is not a valid");
        return AST_CLASSES.matcher(withoutValue).replaceFirst(".");
    }

    private static ErrorType kind(String code) {
        return switch (code) {
            case "NOT_SIGNED_IN" -> ErrorType.UNAUTHORIZED;
            case "NOT_ALLOWED" -> ErrorType.FORBIDDEN;
            case "INTERNAL" -> ErrorType.INTERNAL_ERROR;
            default -> ErrorType.BAD_REQUEST;
        };
    }

    private static Failure failure(GraphQLError error) {
        ErrorClassification kind = error.getErrorType();
        if (kind == graphql.ErrorType.ExecutionAborted
                || STOPPED.matcher(error.getMessage()).find()) {
            return Failure.LIMIT_EXCEEDED;
        }
        boolean ours = kind == graphql.ErrorType.DataFetchingException
                || kind == graphql.ErrorType.NullValueInNonNullableField;
        return ours ? Failure.INTERNAL : Failure.REQUEST_INVALID;
    }
}
