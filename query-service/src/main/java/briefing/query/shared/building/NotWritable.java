package briefing.query.shared.building;

/** The views that came of some rows cannot be stored, whoever tries and whenever. */
final class NotWritable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long after;

    NotWritable(long after, Throwable cause) {
        super(cause);
        this.after = after;
    }

    /** The position after which these rows begin. */
    long after() {
        return after;
    }
}
