package briefing.core.directory;

/** As what a person is in an office. */
public enum AppointmentQuality {
    /** Holds it. */
    SUBSTANTIVE,
    /** Fills it for a time, without holding it for good. */
    ACTING,
    /** Is named for it and not yet in it. */
    DESIGNATE
}
