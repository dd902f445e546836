package briefing.command.directory;

import briefing.core.directory.commands.EndMembership;
import briefing.core.directory.commands.GrantMembership;
import briefing.core.directory.commands.LinkSuccessor;
import briefing.core.directory.commands.RecordRelationship;
import briefing.core.directory.commands.RegisterOrganisation;
import briefing.core.directory.commands.RenameOrganisation;
import briefing.core.directory.commands.VoidOrganisation;
import briefing.core.directory.events.MembershipEnded;
import briefing.core.directory.events.MembershipGranted;
import briefing.core.directory.events.OrganisationEvent;
import briefing.core.directory.events.OrganisationRegistered;
import briefing.core.directory.events.OrganisationRenamed;
import briefing.core.directory.events.OrganisationVoided;
import briefing.core.directory.events.RelationshipRecorded;
import briefing.core.directory.events.SuccessorLinked;

/** Turns accepted commands on organisations into what is recorded. */
final class OrganisationEvents {
    private OrganisationEvents() {}

    static OrganisationEvent registered(RegisterOrganisation c) {
        return new OrganisationRegistered(
                c.organisation(), c.kind(), c.names(), c.abbreviation(), c.parent(), c.country(), c.basis());
    }

    static OrganisationEvent renamed(RenameOrganisation c) {
        return new OrganisationRenamed(c.organisation(), c.names(), c.abbreviation(), c.from(), c.basis());
    }

    static OrganisationEvent linked(LinkSuccessor c) {
        return new SuccessorLinked(c.organisation(), c.successor(), c.type(), c.on(), c.basis());
    }

    static OrganisationEvent granted(GrantMembership c) {
        return new MembershipGranted(
                c.organisation(), c.membership(), c.member(), c.standing(), c.from(), c.to(), c.basis());
    }

    static OrganisationEvent ended(EndMembership c) {
        return new MembershipEnded(c.organisation(), c.membership(), c.on(), c.basis());
    }

    static OrganisationEvent related(RecordRelationship c) {
        return new RelationshipRecorded(
                c.organisation(), c.relationship(), c.kind(), c.of(), c.from(), c.to(), c.basis());
    }

    static OrganisationEvent voided(VoidOrganisation c) {
        return new OrganisationVoided(c.organisation(), c.reason());
    }
}
