package briefing.core.shared.messages;

/** Points at the event that recorded a fact, by the event's position in the log. */
public record RecordedBy(long value) {}
