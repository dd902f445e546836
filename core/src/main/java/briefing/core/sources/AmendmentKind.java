package briefing.core.sources;

/** What a publisher did to a source after it was published. */
public enum AmendmentKind {
    /** Said that something in it was wrong. */
    CORRECTED,
    /** Sent it again with minor errors put right. */
    REFILED,
    /** Took all of it back. */
    WITHDRAWN
}
