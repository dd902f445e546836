package briefing.core.shared.values;

/** Where the words in one language come from. */
public enum TextKind {
    /** As first said or written. */
    ORIGINAL,
    /** Translated by whom the words belong to. */
    OFFICIAL,
    /** Translated by a person without that authority. */
    UNOFFICIAL,
    /** Translated by a machine. */
    MACHINE
}
