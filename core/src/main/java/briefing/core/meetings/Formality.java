package briefing.core.meetings;

/** With how much form a meeting is held. */
public enum Formality {
    /** By the rules of the body; it can decide. */
    FORMAL,
    /** Without formal decisions. */
    INFORMAL,
    /** At a table, without formal decisions. */
    WORKING_MEAL
}
