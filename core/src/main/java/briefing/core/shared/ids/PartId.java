package briefing.core.shared.ids;

/** Names a part of an aggregate that facts hang on, such as one agenda item. */
public sealed interface PartId extends Id
        permits AgendaItemId, AppointmentId, MembershipId, ParticipationId, PersonNameId, RelationshipId {}
