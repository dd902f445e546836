package briefing.core.sources;

/** How far a source can be relied on, by the letters of the Admiralty scale, which NATO uses too. */
public enum Reliability {
    /** Completely reliable. */
    A,
    /** Usually reliable. */
    B,
    /** Fairly reliable. */
    C,
    /** Not usually reliable. */
    D,
    /** Unreliable. */
    E,
    /** Cannot be judged: nothing is known of it, for or against. */
    F
}
