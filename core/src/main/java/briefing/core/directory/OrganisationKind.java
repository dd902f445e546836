package briefing.core.directory;

/** What kind of organisation it is. */
public enum OrganisationKind {
    /** A state. */
    STATE,
    /** A ministry of a state. */
    MINISTRY,
    /** An alliance of states. */
    ALLIANCE,
    /** A union of states. */
    UNION,
    /** An organ that meets, such as a council. */
    BODY,
    /** A standing or ad hoc grouping, such as a contact group. */
    FORMAT,
    /** A news agency. */
    AGENCY,
    /** A newspaper, broadcaster or other outlet. */
    OUTLET,
    /** Anything else. */
    OTHER
}
