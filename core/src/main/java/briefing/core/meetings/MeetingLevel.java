package briefing.core.meetings;

/** At which level a meeting is held. */
public enum MeetingLevel {
    /** Ministers. */
    MINISTERIAL,
    /** Heads of state and government. */
    SUMMIT
}
