package briefing.core.shared.values;

import briefing.core.shared.codes.Malformation;

/** Says that a value is wrong by itself, whatever else is on record: thrown by the constructors of values. */
public final class Malformed extends IllegalArgumentException {
    private final Malformation malformation;

    /** A value that is wrong in a way that needs no more words than its code has. */
    public Malformed(Malformation malformation) {
        this(malformation, malformation.sentence());
    }

    /**
     * A value that cannot be taken.
     *
     * @param sentence says what to do more exactly than the code's own sentence, and never repeats what was written
     */
    public Malformed(Malformation malformation, String sentence) {
        super(sentence);
        this.malformation = malformation;
    }

    /** In which way it is wrong. */
    public Malformation malformation() {
        return malformation;
    }

    /** The stable code that clients branch on; the sentence may be reworded. */
    public String code() {
        return malformation.name();
    }
}
