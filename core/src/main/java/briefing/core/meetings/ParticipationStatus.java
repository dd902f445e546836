package briefing.core.meetings;

/** How certain it is that a party takes part. */
public enum ParticipationStatus {
    /** Announced by others. */
    EXPECTED,
    /** Confirmed by the party. */
    CONFIRMED,
    /** Said by somebody, confirmed by nobody. */
    UNCONFIRMED
}
