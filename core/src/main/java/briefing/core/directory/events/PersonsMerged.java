package briefing.core.directory.events;

import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.values.TextRef;

/** Two entries turned out to be about one person; the other one stays. */
public record PersonsMerged(PersonId person, PersonId into, TextRef reason, Basis basis)
        implements PersonEvent, Based {}
