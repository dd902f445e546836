package briefing.core.directory.events;

import briefing.core.directory.PersonName;
import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.values.TextRef;

/** A name that had been recorded wrongly was put right. */
public record PersonNameCorrected(PersonId person, PersonName previous, PersonName value, TextRef reason, Basis basis)
        implements PersonEvent, Based {}
