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
        return NodeKind.ofPrefix(TypeId.prefix(value))
                .map(kind -> kind.id(value))
                .orElseThrow(() -> new Malformed(Malformation.ID_OF_ANOTHER_TYPE));
    }
}
