package briefing.core.shared.ids;

/** Names an organisation; its text form is a TypeID that begins with {@code organisation_}. */
public record OrganisationId(String value) implements AggregateId {
    /** The prefix of every such id. */
    public static final String PREFIX = "organisation";

    public OrganisationId {
        TypeId.require(PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
