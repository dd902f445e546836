package briefing.core.directory.events;

import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.messages.Event;

/** Everything that can happen to an organisation. */
public sealed interface OrganisationEvent extends Event
        permits OrganisationRegistered,
                OrganisationRenamed,
                SuccessorLinked,
                MembershipGranted,
                MembershipEnded,
                RelationshipRecorded,
                OrganisationVoided {
    OrganisationId organisation();

    @Override
    default OrganisationId subject() {
        return organisation();
    }
}
