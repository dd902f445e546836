package briefing.core.shared.values;

/** How what was said may be attributed by those who pass it on. */
public enum AttributionRule {
    /** With the words and the name. */
    ON_RECORD,
    /** With the words, and the source only described. */
    ON_BACKGROUND,
    /** To be used without any source. */
    DEEP_BACKGROUND,
    /** Not to be published. */
    OFF_RECORD,
    /** To be used without telling who said it, or who was there. */
    CHATHAM_HOUSE
}
