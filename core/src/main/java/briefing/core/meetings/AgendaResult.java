package briefing.core.meetings;

/** What a meeting did with a matter on its agenda. */
public enum AgendaResult {
    /** Talked about, without a decision. */
    DISCUSSED,
    /** Agreed to. */
    ADOPTED,
    /** Taken note of. */
    NOTED,
    /** Put off to a later meeting. */
    DEFERRED,
    /** Not agreed to. */
    REJECTED
}
