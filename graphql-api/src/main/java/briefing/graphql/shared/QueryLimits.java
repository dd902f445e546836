package briefing.graphql.shared;

import briefing.core.shared.codes.Failure;

/**
 * How much one operation may ask for.
 *
 * @param depthMax levels of fields within fields; what GraphiQL asks about the schema has fewer than 15
 * @param rootsMax fields at the root, each of which may be a command
 * @param aliasesMax fields that are given another name
 * @param fieldsMax fields that an answer may have, as {@link QueryCost} estimates them
 */
record QueryLimits(int depthMax, int rootsMax, int aliasesMax, long fieldsMax) {
    static final QueryLimits USUAL = new QueryLimits(20, 30, 200, 100_000);

    void depth(int depth) {
        require(depth <= depthMax, "Ask for at most " + depthMax + " levels of fields within fields.");
    }

    void roots(int roots) {
        require(roots <= rootsMax, "Ask for at most " + rootsMax + " fields at the root of one operation.");
    }

    void aliases(int aliases) {
        require(aliases <= aliasesMax, "Give at most " + aliasesMax + " fields another name in one operation.");
    }

    void fields(long fields) {
        require(
                fields <= fieldsMax,
                "Ask for less at once: smaller pages, or fewer lists within lists; the answer could have more than "
                        + fieldsMax + " fields.");
    }

    private static void require(boolean kept, String sentence) {
        if (!kept) {
            throw Errors.stop(Failure.LIMIT_EXCEEDED.name(), sentence);
        }
    }
}
