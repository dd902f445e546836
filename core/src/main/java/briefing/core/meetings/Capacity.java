package briefing.core.meetings;

/** The standing in which a party takes part. */
public enum Capacity {
    /** Belongs to the body that meets. */
    MEMBER,
    /** A partner of the body. */
    PARTNER,
    /** Listens and may speak, without a vote. */
    OBSERVER,
    /** Asked to come for this meeting. */
    INVITEE,
    /** Present as a courtesy. */
    GUEST
}
