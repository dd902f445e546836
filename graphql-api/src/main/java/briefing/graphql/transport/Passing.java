package briefing.graphql.transport;

import briefing.core.shared.codes.Failure;
import graphql.GraphQLError;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells errors that pass, after which the same request may be answered, from those that would come again. */
public final class Passing {
    private static final Set<String> CODES = Arrays.stream(Failure.values())
            .filter(Failure::passes)
            .map(Failure::name)
            .collect(Collectors.toUnmodifiableSet());

    private Passing() {}

    /** Whether any of them passes. */
    public static boolean isAny(Collection<GraphQLError> errors) {
        return errors.stream().anyMatch(Passing::is);
    }

    static boolean is(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        if (extensions == null) {
            return false;
        }
        return CODES.contains(String.valueOf(extensions.get("code"))) || "SECONDS".equals(extensions.get("exceeded"));
    }
}
