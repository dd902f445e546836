package briefing.query.directory;

import briefing.core.directory.events.PersonEvent;
import briefing.core.directory.events.PersonRegistered;
import briefing.core.directory.views.PersonView;
import briefing.core.shared.Recorded;
import briefing.core.shared.RecordedBy;
import org.jspecify.annotations.Nullable;

/** One event and the view so far in, the next view out. Pure and total, as the rules' evolve is. */
final class PersonProjection {
    private PersonProjection() {}

    static PersonView apply(@Nullable PersonView view, Recorded<PersonEvent> event) {
        return switch (event.event()) {
            case PersonRegistered e ->
                new PersonView(e.person(), event.version(), e.names(), e.basis(), new RecordedBy(event.position()));
        };
    }
}
