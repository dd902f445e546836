package briefing.core.shared.ids;

/** Names an office, the seat that persons hold one after another; its text form is a TypeID that begins with {@code office_}. */
public record OfficeId(String value) implements AggregateId {
    /** The prefix of every such id. */
    public static final String PREFIX = "office";

    public OfficeId {
        TypeId.require(PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
