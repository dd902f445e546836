package briefing.core.directory.events;

import briefing.core.directory.PersonName;
import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.PersonId;
import java.util.List;

/** A person was entered into the directory. */
public record PersonRegistered(PersonId person, List<PersonName> names, Basis basis) implements PersonEvent, Based {
    public PersonRegistered {
        names = List.copyOf(names);
    }
}
