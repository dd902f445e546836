package briefing.graphql.shared;

import briefing.core.shared.codes.Failure;
import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Errors that GraphQL itself makes, such as of an unknown field: without a code, and with much of our inside. */
public final class ForeignErrors {
    private static final Pattern LITERAL = Pattern.compile("(?s) with value '.*' is not a valid");
    private static final Pattern AST_CLASSES = Pattern.compile("(?s) - Expected an AST type.*$");

    /** The parser's own words when a document is too long: it tells no code. */
    private static final Pattern STOPPED =
            Pattern.compile("^More than ([\\d,]+) .*?(tokens|characters|rules).* Denial Of Service");

    private ForeignErrors() {}

    /** Gives a code to an error that has none, and takes our inside out of it. */
    public static GraphQLError coded(GraphQLError error) {
        return coded(error, Map.of());
    }

    /** The same, and tells more in its extensions. */
    public static GraphQLError coded(GraphQLError error, Map<String, Object> told) {
        Map<String, Object> extensions = error.getExtensions();
        Map<String, Object> more = extensions == null ? new HashMap<>() : new HashMap<>(extensions);
        more.putAll(told);
        String code =
                String.valueOf(more.computeIfAbsent("code", _ -> failure(error).name()));
        Matcher stopped = STOPPED.matcher(error.getMessage());
        if (stopped.find()) {
            more.put("exceeded", stopped.group(2).toUpperCase(Locale.ROOT));
            more.put("limit", Long.parseLong(stopped.group(1).replace(",", "")));
        }
        return GraphqlErrorBuilder.newError()
                .message("%s", plain(error.getMessage()))
                .locations(error.getLocations())
                .path(error.getPath() == null ? List.of() : error.getPath())
                .errorType(Errors.kind(code))
                .extensions(more)
                .build();
    }

    /** GraphQL's own words repeat the whole literal, and name the classes that it is read into. */
    private static String plain(String message) {
        String withoutValue = LITERAL.matcher(message).replaceFirst(" is not a valid");
        return AST_CLASSES.matcher(withoutValue).replaceFirst(".");
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
