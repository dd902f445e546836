package briefing.core.json;

/** The log holds an event that this build cannot read; whoever reads must stop, since skipping it would lie. */
public final class UnknownEvent extends RuntimeException {
    public UnknownEvent(String name, int revision) {
        super("The log holds " + name + " in revision " + revision
                + ", which this build does not know; deploy a newer one.");
    }
}
