package briefing.core.shared.ids;

/** Names one name of one person; its text form is a TypeID that begins with {@code name_}. */
public record PersonNameId(String value) implements PartId {
    /** The prefix of every such id. */
    public static final String PREFIX = "name";

    public PersonNameId {
        TypeId.require(PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
