package briefing.core.shared.ids;

/** Names a person; its text form is a TypeID that begins with {@code person_}. */
public record PersonId(String value) implements AggregateId {
    /** The prefix of every such id. */
    public static final String PREFIX = "person";

    public PersonId {
        TypeId.require(PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
