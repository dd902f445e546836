package briefing.query.directory;

import briefing.core.directory.OrganisationEvent;
import briefing.core.directory.OrganisationRegistered;
import briefing.core.directory.OrganisationView;
import briefing.core.shared.Recorded;
import briefing.core.shared.RecordedBy;
import org.jspecify.annotations.Nullable;

/** One event and the view so far in, the next view out. Pure and total, as the rules' evolve is. */
final class OrganisationProjection {
    private OrganisationProjection() {}

    static OrganisationView apply(@Nullable OrganisationView view, Recorded<OrganisationEvent> event) {
        return switch (event.event()) {
            case OrganisationRegistered e ->
                new OrganisationView(
                        e.organisation(),
                        event.version(),
                        e.kind(),
                        e.names(),
                        e.abbreviation(),
                        e.parent(),
                        e.country(),
                        e.basis(),
                        new RecordedBy(event.position()));
        };
    }
}
