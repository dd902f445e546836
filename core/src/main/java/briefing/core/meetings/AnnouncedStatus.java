package briefing.core.meetings;

/** How certain it is, when a participation is announced, that the party takes part. */
public enum AnnouncedStatus {
    /** Announced by others. */
    EXPECTED,
    /** Confirmed by the party. */
    CONFIRMED,
    /** Said by somebody, confirmed by nobody. */
    UNCONFIRMED
}
