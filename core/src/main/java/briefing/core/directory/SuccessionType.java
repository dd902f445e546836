package briefing.core.directory;

/** How an organisation came to follow another. */
public enum SuccessionType {
    /** Several became one. */
    MERGER,
    /** One became several. */
    DEMERGER,
    /** It was founded anew under another name. */
    RENAME,
    /** Its tasks went to it. */
    TRANSFER
}
