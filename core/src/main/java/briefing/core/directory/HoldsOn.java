package briefing.core.directory;

/** How certain it is that a person held an office on a day. */
public enum HoldsOn {
    /** Whichever possible days the dates on record mean. */
    SURELY,
    /** If the dates on record mean some of their possible days, and not if they mean others. */
    POSSIBLY
}
