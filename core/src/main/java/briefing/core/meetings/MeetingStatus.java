package briefing.core.meetings;

/** How far the life of a meeting has come, as far as the record knows. */
public enum MeetingStatus {
    /** Announced for a date that nobody has confirmed. */
    SCHEDULED,
    /** Announced for a confirmed day. */
    CONFIRMED,
    /** Called off for good. */
    CANCELLED,
    /** Its last possible day has passed, and nobody has recorded what became of it. */
    OUTCOME_NOT_RECORDED
}
