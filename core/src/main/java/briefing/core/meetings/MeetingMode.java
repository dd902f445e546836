package briefing.core.meetings;

/** How those who meet come together. */
public enum MeetingMode {
    /** All in one place. */
    IN_PERSON,
    /** All by video. */
    ONLINE,
    /** Some in one place, some by video. */
    HYBRID
}
