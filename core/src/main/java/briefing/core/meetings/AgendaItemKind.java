package briefing.core.meetings;

/** Whether a matter on the agenda is debated. */
public enum AgendaItemKind {
    /** Adopted without debate. */
    A_ITEM,
    /** Debated. */
    B_ITEM,
    /** Raised at the end, under any other business. */
    ANY_OTHER_BUSINESS
}
