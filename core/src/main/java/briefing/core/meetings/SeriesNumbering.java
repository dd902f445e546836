package briefing.core.meetings;

/** Whether the meetings of a series are counted. */
public enum SeriesNumbering {
    /** Each has a number of its own, as the 34th has. */
    ORDINAL,
    /** Nobody counts them. */
    NONE
}
