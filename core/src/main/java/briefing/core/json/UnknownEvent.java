package briefing.core.json;

/** The log holds an event that this build cannot read: of its aggregate nothing more is known from there on. */
public final class UnknownEvent extends RuntimeException {
    private final String name;
    private final int revision;

    public UnknownEvent(String name, int revision) {
        super("The log holds " + name + " in revision " + revision
                + ", which this build does not know; deploy a newer one.");
        this.name = name;
        this.revision = revision;
    }

    public String name() {
        return name;
    }

    public int revision() {
        return revision;
    }
}
