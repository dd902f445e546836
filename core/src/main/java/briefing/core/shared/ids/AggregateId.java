package briefing.core.shared.ids;

import briefing.core.shared.codes.Malformation;
import briefing.core.shared.values.Malformed;

/** Names what commands are addressed to and events are about: the only ids that {@code node(id)} takes. */
public sealed interface AggregateId extends Id
        permits MeetingId, MeetingSeriesId, OfficeId, OrganisationId, PersonId, SourceId, StatementId {
    /**
     * Reads an id whose kind is not known beforehand.
     *
     * @throws Malformed with {@code ID_MALFORMED}, or {@code ID_OF_ANOTHER_TYPE} when it names a part or nothing we know
     */
    static AggregateId parse(String value) {
        return switch (TypeId.prefix(value)) {
            case MeetingId.PREFIX -> new MeetingId(value);
            case MeetingSeriesId.PREFIX -> new MeetingSeriesId(value);
            case OfficeId.PREFIX -> new OfficeId(value);
            case OrganisationId.PREFIX -> new OrganisationId(value);
            case PersonId.PREFIX -> new PersonId(value);
            case SourceId.PREFIX -> new SourceId(value);
            case StatementId.PREFIX -> new StatementId(value);
            default -> throw new Malformed(Malformation.ID_OF_ANOTHER_TYPE);
        };
    }
}
