package briefing.core.shared.ids;

/** Names the relationship of one organisation to another; its text form is a TypeID that begins with {@code relationship_}. */
public record RelationshipId(String value) implements PartId {
    /** The prefix of every such id. */
    public static final String PREFIX = "relationship";

    public RelationshipId {
        TypeId.require(PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
