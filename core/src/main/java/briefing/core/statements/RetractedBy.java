package briefing.core.statements;

/** Who took a statement back. */
public enum RetractedBy {
    /** Who had said it. */
    SPEAKER,
    /** Who had reported it. */
    SOURCE
}
