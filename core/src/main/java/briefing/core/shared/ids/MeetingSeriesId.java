package briefing.core.shared.ids;

/** Names a series of meetings; its text form is a TypeID that begins with {@code series_}. */
public record MeetingSeriesId(String value) implements AggregateId {
    /** The prefix of every such id. */
    public static final String PREFIX = "series";

    public MeetingSeriesId {
        TypeId.require(PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
