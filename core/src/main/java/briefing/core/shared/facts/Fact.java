package briefing.core.shared.facts;

import briefing.core.shared.messages.Recorded;
import briefing.core.shared.messages.RecordedBy;

/**
 * What is on record and a later command can change: the value, what it rests on, and the event that recorded it.
 *
 * @param <T> the kind of value
 */
public record Fact<T>(T value, Basis basis, RecordedBy recordedBy) {
    /** The fact as an event at this position recorded it. */
    public static <T> Fact<T> of(T value, Basis basis, Recorded<?> event) {
        return new Fact<>(value, basis, new RecordedBy(event.position()));
    }
}
