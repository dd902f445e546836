package briefing.core.shared.ids;

/** Names an archived source; its text form is a TypeID that begins with {@code source_}. */
public record SourceId(String value) implements AggregateId {
    /** The prefix of every such id. */
    public static final String PREFIX = "source";

    public SourceId {
        TypeId.require(PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
