package briefing.core.directory;

/** What an organisation is to another, other than its member. */
public enum RelationshipKind {
    /** Is one of its closest partners. */
    KEY_PARTNER,
    /** Works with it as one of its standing partners. */
    PARTNER,
    /** Works with it, outside its standing partnerships. */
    CONTACT_COUNTRY,
    /** Has applied to join it, and was accepted as an applicant. */
    CANDIDATE,
    /** Gives place to it on its territory. */
    HOST_NATION,
    /** Leads and carries it for the others. */
    FRAMEWORK_NATION,
    /** Keeps its founding treaty. */
    DEPOSITARY,
    /** Owns it, as a publisher owns an outlet. */
    OWNER
}
