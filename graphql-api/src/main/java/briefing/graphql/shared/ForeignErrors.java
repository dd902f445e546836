package briefing.graphql.shared;

import briefing.core.shared.codes.Failure;
import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.SourceLocation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Errors that GraphQL itself makes, such as of an unknown field: without a code, with much of our inside, and with as
 * much of what was sent as somebody likes.
 */
public final class ForeignErrors {
    private static final String LITERAL = " with value '";
    private static final String AFTER_LITERAL = "' is not a valid";
    private static final String AST_CLASSES = " - Expected an AST type";

    /** The parser's own words when a document is too long: it tells no code. */
    private static final Pattern STOPPED =
            Pattern.compile("^More than ([\\d,]+) .*?(tokens|characters|rules).* Denial Of Service");

    /** As many errors as an answer has. */
    public static final int ERRORS_MAX = 10;

    private static final int MESSAGE_MAX = 500;
    private static final int LOCATIONS_MAX = 10;

    private ForeignErrors() {}

    /** The first of the errors of an answer, each with a code, without our inside, and no longer than can be read. */
    public static List<GraphQLError> coded(List<GraphQLError> errors) {
        return coded(errors, Map.of());
    }

    /** The same, and each tells more in its extensions. */
    public static List<GraphQLError> coded(List<GraphQLError> errors, Map<String, Object> told) {
        return errors.stream()
                .limit(ERRORS_MAX)
                .map(error -> coded(error, told))
                .toList();
    }

    private static GraphQLError coded(GraphQLError error, Map<String, Object> told) {
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
                .message("%s", cut(plain(error.getMessage())))
                .locations(locations(error))
                .path(error.getPath() == null ? List.of() : error.getPath())
                .errorType(Errors.kind(code))
                .extensions(more)
                .build();
    }

    private static List<SourceLocation> locations(GraphQLError error) {
        List<SourceLocation> all = error.getLocations();
        return all == null ? List.of() : all.stream().limit(LOCATIONS_MAX).toList();
    }

    private static String cut(String message) {
        return message.length() <= MESSAGE_MAX ? message : message.substring(0, MESSAGE_MAX - 1) + "…";
    }

    /** GraphQL's own words repeat the whole literal, and name the classes that it is read into. */
    private static String plain(String message) {
        int literal = message.indexOf(LITERAL);
        int after = message.lastIndexOf(AFTER_LITERAL);
        String withoutValue = literal >= 0 && after > literal
                ? message.substring(0, literal) + message.substring(after + 1)
                : message;
        int classes = withoutValue.indexOf(AST_CLASSES);
        return classes < 0 ? withoutValue : withoutValue.substring(0, classes) + ".";
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
