package briefing.core.shared.values;

/** How sure the member of staff is that the quote carries the fact. */
public enum Confidence {
    /** Checked and beyond reasonable doubt. */
    CONFIRMED,
    /** More likely than not. */
    PROBABLE,
    /** Reported, not judged. */
    REPORTED,
    /** Recorded with doubt. */
    DOUBTED
}
