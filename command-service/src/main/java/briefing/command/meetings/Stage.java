package briefing.command.meetings;

import briefing.core.meetings.DateStanding;

/** How far the life of a meeting has come. */
sealed interface Stage {
    /** It is to take place. */
    record Planned(DateStanding standing) implements Stage {}

    /** It is put off, without a date. */
    record Postponed() implements Stage {}

    /** It has begun. */
    record UnderWay() implements Stage {}

    /** It is over. */
    record Held() implements Stage {}

    /** It was called off. */
    record Cancelled() implements Stage {}

    /** Whether it is under way, or over. */
    default boolean hasBegun() {
        return this instanceof UnderWay || this instanceof Held;
    }
}
