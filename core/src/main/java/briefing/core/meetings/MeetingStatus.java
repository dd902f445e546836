package briefing.core.meetings;

/** How far the life of a meeting has come, as far as the record knows. */
public enum MeetingStatus {
    /** Announced for a date with reservation. */
    TENTATIVE,
    /** Announced for a date that nobody has confirmed. */
    SCHEDULED,
    /** Moved to another date that nobody has confirmed. */
    RESCHEDULED,
    /** Announced for a confirmed day. */
    CONFIRMED,
    /** Put off, without a new date. */
    POSTPONED,
    /** Opened, and not closed. */
    UNDER_WAY,
    /** Over: it took place. */
    HELD,
    /** Called off for good. */
    CANCELLED,
    /** Its last possible day has passed, and nobody has recorded what became of it. */
    OUTCOME_NOT_RECORDED
}
