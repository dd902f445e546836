package briefing.core.shared.values;

/** Says that a value is wrong by itself, whatever else is on record: thrown by the constructors of values. */
public final class Malformed extends IllegalArgumentException {
    private final String code;

    /**
     * A value that cannot be taken.
     *
     * @param code stable and in capitals, such as DATE_MALFORMED: clients and docs rely on it
     * @param sentence tells the writer what to do, and never repeats what was written
     */
    public Malformed(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    /** The stable code that clients branch on; the sentence may be reworded. */
    public String code() {
        return code;
    }
}
