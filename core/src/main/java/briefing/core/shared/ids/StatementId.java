package briefing.core.shared.ids;

/** Names a statement; its text form is a TypeID that begins with {@code statement_}. */
public record StatementId(String value) implements AggregateId {
    /** The prefix of every such id. */
    public static final String PREFIX = "statement";

    public StatementId {
        TypeId.require(PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
