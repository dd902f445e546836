package briefing.graphql.schema;

/**
 * A difference between two schemas.
 *
 * @param coordinate what differs, such as {@code Meeting.title} or {@code Query.meetings(first:)}
 * @param what how, to be read after the coordinate
 */
record SchemaChange(Level level, String coordinate, String what) {
    /** What a change means for those who wrote clients before it. */
    enum Level {
        /** Operations that were answered are refused now, or answers are not what they were promised to be. */
        BREAKING,
        /** Operations go on as they are; a client that takes for granted that nothing is added may not. */
        DANGEROUS,
        /** Nobody notices who does not ask for it. */
        SAFE
    }

    @Override
    public String toString() {
        return level + " " + coordinate + " " + what;
    }
}
