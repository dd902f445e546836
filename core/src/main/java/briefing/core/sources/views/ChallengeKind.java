package briefing.core.sources.views;

/** What became of a source, so that a fact which rests on it has to be looked at again. */
public enum ChallengeKind {
    /** Its publisher said that something in it was wrong. */
    CORRECTED,
    /** Its publisher took all of it back. */
    WITHDRAWN,
    /** It had been archived by mistake. */
    VOIDED
}
