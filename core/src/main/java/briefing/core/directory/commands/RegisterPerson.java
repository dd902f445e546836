package briefing.core.directory.commands;

import briefing.core.directory.PersonName;
import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.PersonId;
import java.util.List;

/**
 * Enters a person into the directory. Refused with {@code PERSON_ALREADY_REGISTERED}, {@code NAME_REQUIRED},
 * {@code NAME_ALREADY_ADDED} when two names have one id, or {@code END_BEFORE_START}.
 *
 * @param names at least one, the first is the one shown first; a person may have several in one language
 */
public record RegisterPerson(PersonId person, List<PersonName> names, Basis basis) implements PersonCommand, Based {
    public RegisterPerson {
        names = List.copyOf(names);
    }
}
