package briefing.core.directory.events;

import briefing.core.shared.ids.PersonId;
import briefing.core.shared.values.TextRef;

/** A person turned out to have been entered by mistake. */
public record PersonVoided(PersonId person, TextRef reason) implements PersonEvent {}
