package briefing.core.meetings;

/** In which way a party takes part. */
public enum AttendanceMode {
    /** At the venue. */
    IN_PERSON,
    /** From elsewhere, by video. */
    BY_VIDEO
}
