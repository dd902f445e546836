package briefing.core.statements;

/** How a text stands to the words that were spoken. */
public enum Delivery {
    /** Handed out before; the speaker may have said something else. */
    AS_PREPARED,
    /** Handed out before, with the warning that only the spoken words count. */
    CHECK_AGAINST_DELIVERY,
    /** Written down from what was spoken. */
    AS_DELIVERED
}
