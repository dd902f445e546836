package briefing.core.directory.events;

import briefing.core.shared.Event;
import briefing.core.shared.ids.PersonId;

/** Everything that can happen to a person's entry. */
public sealed interface PersonEvent extends Event
        permits PersonRegistered, PersonNameAdded, PersonNameCorrected, PersonsMerged, PersonVoided {
    PersonId person();

    @Override
    default PersonId subject() {
        return person();
    }
}
