package briefing.core.shared.values;

/** What a minister is responsible for, and so who meets at a ministerial. */
public enum Portfolio {
    /** Defence and armed forces. */
    DEFENCE,
    /** Foreign affairs. */
    FOREIGN_AFFAIRS,
    /** Finance and budget. */
    FINANCE,
    /** Economy and trade. */
    ECONOMY,
    /** Energy. */
    ENERGY,
    /** Interior and home affairs. */
    INTERIOR,
    /** Justice. */
    JUSTICE,
    /** The whole of government. */
    GENERAL,
    /** Another one; the title tells. */
    OTHER
}
