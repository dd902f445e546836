package briefing.core.directory.events;

import briefing.core.shared.Based;
import briefing.core.shared.Event;
import briefing.core.shared.ids.PersonId;

/** Everything that can happen to a person. */
public sealed interface PersonEvent extends Event, Based permits PersonRegistered {
    PersonId person();

    @Override
    default PersonId subject() {
        return person();
    }
}
