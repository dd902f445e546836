package briefing.core.statements;

/** How near the recorded words are to those that were said. */
public enum StatementMode {
    /** The very words. */
    VERBATIM,
    /** The sense in other words, by who was there. */
    PARAPHRASE,
    /** The sense as somebody else passed it on. */
    REPORTED
}
