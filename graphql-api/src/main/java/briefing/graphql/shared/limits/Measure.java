package briefing.graphql.shared.limits;

/**
 * What a selection asks for; no number grows beyond a thousand million, which stands for all that is more.
 *
 * @param fields fields of its own, those below them left out
 * @param cost fields that its answer may have
 * @param depth levels of fields within fields
 * @param aliases fields that are given another name
 * @param directives directives, such as {@code @include}
 */
record Measure(long fields, long cost, long depth, long aliases, long directives) {
    static final Measure NONE = new Measure(0, 0, 0, 0, 0);
    private static final long MAX = 1_000_000_000;

    /** Both, side by side. */
    Measure and(Measure other) {
        return new Measure(
                Math.min(MAX, fields + other.fields),
                Math.min(MAX, cost + other.cost),
                Math.max(depth, other.depth),
                Math.min(MAX, aliases + other.aliases),
                Math.min(MAX, directives + other.directives));
    }

    /** A field that has this below it, in each of so many items. */
    Measure within(long items) {
        return new Measure(1, Math.min(MAX, 1 + items * cost), 1 + depth, aliases, directives);
    }

    /** This, with more of what stands beside its fields. */
    Measure with(int moreAliases, int moreDirectives) {
        return and(new Measure(0, 0, 0, moreAliases, moreDirectives));
    }
}
