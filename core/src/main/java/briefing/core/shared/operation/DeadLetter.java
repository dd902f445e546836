package briefing.core.shared.operation;

import briefing.core.shared.values.LogPosition;

/**
 * An aggregate that has an event which the views could not take in: they show it as it was before.
 *
 * @param aggregate its id, which may be of a kind that this build does not know
 * @param from the position of the first event that they lack
 * @param event what that event recorded
 * @param cause what kind of fault it was, and where; never with words of the record
 */
public record DeadLetter(String aggregate, LogPosition from, String event, String cause) {}
