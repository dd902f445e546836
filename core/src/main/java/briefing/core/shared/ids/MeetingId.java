package briefing.core.shared.ids;

/** Names a meeting; its text form is a TypeID that begins with {@code meeting_}. */
public record MeetingId(String value) implements AggregateId {
    /** The prefix of every such id. */
    public static final String PREFIX = "meeting";

    public MeetingId {
        TypeId.require(PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
