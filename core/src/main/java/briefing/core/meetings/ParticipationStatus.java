package briefing.core.meetings;

/** Whether a party takes part, as far as the record knows. */
public enum ParticipationStatus {
    /** Announced by others. */
    EXPECTED,
    /** Confirmed by the party. */
    CONFIRMED,
    /** Said by somebody, confirmed by nobody. */
    UNCONFIRMED,
    /** It does not take part. */
    DECLINED,
    /** Whoever was to come does not, and somebody else takes the seat. */
    SUBSTITUTED,
    /** It was there, for all of the meeting or for a part. */
    ATTENDED,
    /** It was not there. */
    ABSENT
}
