package briefing.core.meetings;

/** What kind of gathering a meeting is. */
public enum MeetingKind {
    /** Ministers meet in a body. */
    MINISTERIAL,
    /** Heads of state and government meet in a body. */
    SUMMIT,
    /** Two or three parties meet. */
    BILATERAL,
    /** Somebody speaks to the press, on record or by stated ground rules. */
    PRESS_CONFERENCE,
    /** A part of another meeting. */
    SESSION
}
