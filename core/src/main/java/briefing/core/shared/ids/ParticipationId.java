package briefing.core.shared.ids;

/** Names the participation of one party in one meeting; its text form is a TypeID that begins with {@code participation_}. */
public record ParticipationId(String value) implements PartId {
    /** The prefix of every such id. */
    public static final String PREFIX = "participation";

    public ParticipationId {
        TypeId.require(PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
