package briefing.query.directory;

import briefing.core.directory.events.MembershipEnded;
import briefing.core.directory.events.MembershipGranted;
import briefing.core.directory.events.OrganisationEvent;
import briefing.core.directory.events.OrganisationRegistered;
import briefing.core.directory.events.OrganisationRenamed;
import briefing.core.directory.events.OrganisationVoided;
import briefing.core.directory.events.RelationshipRecorded;
import briefing.core.directory.events.SuccessorLinked;
import briefing.core.directory.views.Membership;
import briefing.core.directory.views.MembershipEnd;
import briefing.core.directory.views.Naming;
import briefing.core.directory.views.OrganisationView;
import briefing.core.directory.views.Relationship;
import briefing.core.directory.views.Succession;
import briefing.core.shared.facts.Voiding;
import briefing.core.shared.messages.Recorded;
import briefing.core.shared.messages.RecordedBy;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One event and the view so far in, the next view out. Pure and total, as the rules' evolve is. */
final class OrganisationProjection {
    private OrganisationProjection() {}

    static OrganisationView apply(@Nullable OrganisationView view, Recorded<OrganisationEvent> event) {
        long version = event.version();
        RecordedBy by = new RecordedBy(event.position());
        return switch (event.event()) {
            case OrganisationRegistered e -> registered(e, by);
            case OrganisationRenamed e ->
                known(view).renamed(new Naming(e.names(), e.abbreviation(), e.from(), null, e.basis(), by), version);
            case SuccessorLinked e -> known(view).with(succession(e, by), version);
            case MembershipGranted e -> known(view).with(membership(e, by), version);
            case MembershipEnded e ->
                known(view).ended(e.membership(), new MembershipEnd(e.on(), e.basis(), by), version);
            case RelationshipRecorded e -> known(view).with(relationship(e, by), version);
            case OrganisationVoided e -> known(view).voided(new Voiding(e.reason(), by), version);
        };
    }

    private static OrganisationView registered(OrganisationRegistered e, RecordedBy by) {
        return OrganisationView.registered(
                e.organisation(),
                e.kind(),
                e.parent(),
                e.country(),
                new Naming(e.names(), e.abbreviation(), null, null, e.basis(), by));
    }

    private static Succession succession(SuccessorLinked e, RecordedBy by) {
        return new Succession(e.organisation(), e.successor(), e.type(), e.on(), e.basis(), by);
    }

    private static Membership membership(MembershipGranted e, RecordedBy by) {
        return new Membership(
                e.membership(), e.organisation(), e.member(), e.standing(), e.from(), e.to(), null, e.basis(), by);
    }

    private static Relationship relationship(RelationshipRecorded e, RecordedBy by) {
        return new Relationship(e.relationship(), e.organisation(), e.kind(), e.of(), e.from(), e.to(), e.basis(), by);
    }

    private static OrganisationView known(@Nullable OrganisationView view) {
        return Objects.requireNonNull(view, "an organisation is registered before anything else happens to it");
    }
}
