package briefing.core.shared.values;

/** How a source relates to what it is quoted for. */
public enum Stance {
    /** It says so itself. */
    STATES,
    /** It says that somebody says so. */
    REPORTS,
    /** It says that it is not so. */
    DENIES
}
