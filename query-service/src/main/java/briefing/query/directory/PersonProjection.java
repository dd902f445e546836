package briefing.query.directory;

import briefing.core.directory.events.PersonEvent;
import briefing.core.directory.events.PersonNameAdded;
import briefing.core.directory.events.PersonNameCorrected;
import briefing.core.directory.events.PersonRegistered;
import briefing.core.directory.events.PersonVoided;
import briefing.core.directory.events.PersonsMerged;
import briefing.core.directory.views.NameCorrection;
import briefing.core.directory.views.PersonMerging;
import briefing.core.directory.views.PersonNameView;
import briefing.core.directory.views.PersonView;
import briefing.core.shared.facts.Voiding;
import briefing.core.shared.messages.Recorded;
import briefing.core.shared.messages.RecordedBy;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One event and the view so far in, the next view out. Pure and total, as the rules' evolve is. */
final class PersonProjection {
    private PersonProjection() {}

    static PersonView apply(@Nullable PersonView view, Recorded<PersonEvent> event) {
        long version = event.version();
        RecordedBy by = new RecordedBy(event.position());
        return switch (event.event()) {
            case PersonRegistered e -> registered(e, version, by);
            case PersonNameAdded e -> known(view).with(new PersonNameView(e.name(), List.of(), e.basis(), by), version);
            case PersonNameCorrected e -> corrected(known(view), e, version, by);
            case PersonsMerged e -> known(view).merged(new PersonMerging(e.into(), e.reason(), e.basis(), by), version);
            case PersonVoided e -> known(view).voided(new Voiding(e.reason(), by), version);
        };
    }

    private static PersonView registered(PersonRegistered e, long version, RecordedBy by) {
        List<PersonNameView> names = e.names().stream()
                .map(name -> new PersonNameView(name, List.of(), e.basis(), by))
                .toList();
        return new PersonView(e.person(), version, names, null, null, e.basis(), by);
    }

    private static PersonView corrected(PersonView view, PersonNameCorrected e, long version, RecordedBy by) {
        NameCorrection correction = new NameCorrection(e.previous(), e.reason(), e.basis(), by);
        return view.corrected(e.value().id(), name -> name.corrected(e.value(), correction), version);
    }

    private static PersonView known(@Nullable PersonView view) {
        return Objects.requireNonNull(view, "a person is registered before anything else happens to the entry");
    }
}
