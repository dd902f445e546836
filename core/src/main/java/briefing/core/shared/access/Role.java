package briefing.core.shared.access;

/** What a signed-in subject may be; one subject can be several. */
public enum Role {
    /** Reads what is on record. */
    READER,
    /** Records what happens. */
    STAFF,
    /** Records, corrects, retracts and releases. */
    EDITOR,
    /** Reads the log itself, and writes nothing. */
    AUDITOR
}
