package briefing.bench;

/**
 * One line of the result.
 *
 * @param measures what this build does
 * @param limit what it is divided by
 * @param contest starts what the row needs and tells its two sides
 */
record Row(String name, Unit unit, String measures, String limit, Start contest) {
    /** What a figure counts. */
    enum Unit {
        PER_SECOND("/s"),
        MILLISECONDS("ms");

        private final String text;

        Unit(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** The two that take turns. */
    record Contest(Side us, Side limit) {}

    /** Makes the two sides where all is set up. */
    @FunctionalInterface
    interface Start {
        Contest on(Stand stand) throws Exception;
    }

    static Row perSecond(String name, String measures, String limit, Start contest) {
        return new Row(name, Unit.PER_SECOND, measures, limit, contest);
    }

    static Row milliseconds(String name, String measures, String limit, Start contest) {
        return new Row(name, Unit.MILLISECONDS, measures, limit, contest);
    }
}
