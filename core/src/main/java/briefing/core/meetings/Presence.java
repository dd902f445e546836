package briefing.core.meetings;

/** Whether somebody was there. */
public enum Presence {
    /** For all of the meeting, as far as known. */
    PRESENT,
    /** For a part of the meeting. */
    PRESENT_IN_PART,
    /** Not there. */
    ABSENT
}
