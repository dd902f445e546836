package briefing.core.sources;

/** How one source can stem from another. */
public enum CopyKind {
    /** The same text, printed by another publisher. */
    REPRINT,
    /** A corrected copy, which takes the place of the other. */
    REPLACEMENT
}
