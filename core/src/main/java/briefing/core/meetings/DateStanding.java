package briefing.core.meetings;

/** How firmly the date of a meeting stands. */
public enum DateStanding {
    /** Announced with reservation. */
    TENTATIVE,
    /** Announced, not confirmed. */
    PROVISIONAL,
    /** Confirmed as one certain day. */
    CONFIRMED
}
