package briefing.core.meetings;

/** How much an agenda item matters to the meeting, as its source tells it. */
public enum Weight {
    /** One of the matters the meeting is about. */
    KEY,
    /** Dealt with as well. */
    ADDITIONAL
}
