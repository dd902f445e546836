package briefing.core.meetings;

/** How one meeting stands to another. */
public enum RelationKind {
    /** It is held before the other. */
    BEFORE,
    /** It is held after the other. */
    AFTER,
    /** It goes on with what the other began. */
    FOLLOW_UP,
    /** It is a part of the other. */
    PART_OF,
    /** It is separate, at the same place and time as the other. */
    SIDE_OF,
    /** It is held around the other, which is bigger. */
    ON_MARGINS_OF
}
