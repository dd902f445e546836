package briefing.graphql.shared.limits;

import briefing.core.shared.codes.Failure;
import briefing.graphql.shared.Errors;
import java.util.Map;

/**
 * How much one operation may ask for.
 *
 * @param depth levels of fields within fields; what GraphiQL asks about the schema has fewer than 15
 * @param rootFields fields at the root, each of which may be a command
 * @param aliases fields that are given another name
 * @param directives directives, such as {@code @include}
 * @param cost fields that an answer may have, as {@link QueryCost} estimates them
 */
record QueryLimits(long depth, long rootFields, long aliases, long directives, long cost) {
    static final QueryLimits USUAL = new QueryLimits(20, 30, 200, 100, 100_000);

    /** Refuses what asks for too much, with both numbers. */
    void check(Measure asked) {
        require("DEPTH", asked.depth(), depth, "Ask for at most %d levels of fields within fields.");
        require("ROOT_FIELDS", asked.fields(), rootFields, "Ask for at most %d fields at the root of one operation.");
        require("ALIASES", asked.aliases(), aliases, "Give at most %d fields another name in one operation.");
        require("DIRECTIVES", asked.directives(), directives, "Give at most %d directives in one operation.");
        require(
                "COST",
                asked.cost(),
                cost,
                "Ask for less at once: smaller pages, or fewer lists within lists; the answer could have more than %d fields.");
    }

    private static void require(String exceeded, long requested, long limit, String sentence) {
        if (requested > limit) {
            throw Errors.stop(
                    Failure.LIMIT_EXCEEDED.name(),
                    sentence.formatted(limit),
                    Map.of("exceeded", exceeded, "requested", requested, "limit", limit));
        }
    }
}
