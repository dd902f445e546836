package briefing.query.directory;

import briefing.core.directory.events.MembershipGranted;
import briefing.core.directory.events.OrganisationEvent;
import briefing.core.directory.events.OrganisationRegistered;
import briefing.core.directory.views.Membership;
import briefing.core.directory.views.OrganisationView;
import briefing.core.shared.Recorded;
import briefing.core.shared.RecordedBy;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One event and the view so far in, the next view out. Pure and total, as the rules' evolve is. */
final class OrganisationProjection {
    private OrganisationProjection() {}

    static OrganisationView apply(@Nullable OrganisationView view, Recorded<OrganisationEvent> event) {
        return switch (event.event()) {
            case OrganisationRegistered e -> registered(e, event);
            case MembershipGranted e -> known(view).with(membership(e, event), event.version());
        };
    }

    private static OrganisationView registered(OrganisationRegistered e, Recorded<?> event) {
        return new OrganisationView(
                e.organisation(),
                event.version(),
                e.kind(),
                e.names(),
                e.abbreviation(),
                e.parent(),
                e.country(),
                List.of(),
                e.basis(),
                new RecordedBy(event.position()));
    }

    private static Membership membership(MembershipGranted e, Recorded<?> event) {
        return new Membership(
                e.membership(),
                e.member(),
                e.standing(),
                e.from(),
                e.to(),
                e.basis(),
                new RecordedBy(event.position()));
    }

    private static OrganisationView known(@Nullable OrganisationView view) {
        return Objects.requireNonNull(view, "an organisation is registered before anything else happens to it");
    }
}
