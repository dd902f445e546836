package briefing.core.shared.ids;

/** Names the membership of one organisation in another; its text form is a TypeID that begins with {@code membership_}. */
public record MembershipId(String value) implements PartId {
    /** The prefix of every such id. */
    public static final String PREFIX = "membership";

    public MembershipId {
        TypeId.require(PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
