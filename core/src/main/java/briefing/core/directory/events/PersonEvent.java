package briefing.core.directory.events;

import briefing.core.shared.ids.PersonId;
import briefing.core.shared.messages.Event;

/** Everything that can happen to a person's entry. */
public sealed interface PersonEvent extends Event
        permits PersonRegistered, PersonNameAdded, PersonNameCorrected, PersonsMerged, PersonVoided {
    PersonId person();

    @Override
    default PersonId subject() {
        return person();
    }
}
