package briefing.graphql.shared.limits;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the characters of a value as it is written into an answer; what is not written as text counts nothing. */
final class Characters {
    private Characters() {}

    static long of(@Nullable Object value) {
        return switch (value) {
            case String text -> text.length();
            case Map<?, ?> object -> ofAll(object.keySet()) + ofAll(object.values());
            case Collection<?> many -> ofAll(many);
            case null, default -> 0;
        };
    }

    private static long ofAll(Collection<?> many) {
        long sum = 0;
        for (Object one : many) {
            sum += of(one);
        }
        return sum;
    }
}
