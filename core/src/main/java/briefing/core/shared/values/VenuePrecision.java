package briefing.core.shared.values;

/** How much of a place is known. */
public enum VenuePrecision {
    /** A building or city. */
    PLACE,
    /** The country alone. */
    COUNTRY
}
