package briefing.core.shared.ids;

/** Names an item of a meeting's agenda; its text form is a TypeID that begins with {@code agendaitem_}. */
public record AgendaItemId(String value) implements PartId {
    /** The prefix of every such id. */
    public static final String PREFIX = "agendaitem";

    public AgendaItemId {
        TypeId.require(PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
