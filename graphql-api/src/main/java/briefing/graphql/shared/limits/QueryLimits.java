package briefing.graphql.shared.limits;

import briefing.core.shared.codes.Failure;
import briefing.graphql.shared.Errors;
import graphql.execution.AbortExecutionException;
import java.util.Map;

/**
 * How much one operation may ask for, and its answer have.
 *
 * @param depth levels of fields within fields; what GraphiQL asks about the schema has fewer than 15
 * @param rootFields fields at the root, each of which may be a command
 * @param aliases fields that are given another name
 * @param directives directives, such as {@code @include}
 * @param cost fields that an answer may have, as {@link QueryCost} estimates them, and those that it comes to have
 * @param characters characters of all texts of an answer and of the names of its fields
 */
record QueryLimits(long depth, long rootFields, long aliases, long directives, long cost, long characters) {
    static final QueryLimits USUAL = new QueryLimits(20, 30, 200, 100, 100_000, 8 * 1024 * 1024);

    private static final String WORDS =
            "Ask for less at once: smaller pages, or no whole texts in lists; an answer has at most %d characters.";

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

    /** Refuses an answer that has come to be too much, with both numbers. */
    void checkProduced(long fields, long texts) {
        require(
                "COST",
                fields,
                cost,
                "Ask for less at once: smaller pages, or fewer lists within lists; the answer has more than %d fields.");
        require("CHARACTERS", texts, characters, WORDS);
    }

    /** Refuses an answer whose texts were not even counted. */
    AbortExecutionException tooManyCharacters() {
        return Errors.stop(
                Failure.LIMIT_EXCEEDED.name(),
                WORDS.formatted(characters),
                Map.of("exceeded", "CHARACTERS", "limit", characters));
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
