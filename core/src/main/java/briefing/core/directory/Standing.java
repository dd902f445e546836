package briefing.core.directory;

/** The standing of a party towards an organisation. */
public enum Standing {
    /** Belongs to the alliance. */
    ALLY,
    /** Belongs to it. */
    MEMBER,
    /** Works with it, and does not belong to it. */
    PARTNER,
    /** Listens and may speak, without a vote. */
    OBSERVER,
    /** Asked to join. */
    INVITEE
}
