package briefing.command.directory;

import briefing.core.directory.PersonName;
import briefing.core.shared.ids.PersonNameId;
import briefing.core.shared.values.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The names of one person by their ids, each as it is now on record. */
record PersonNames(Map<PersonNameId, PersonName> byId) {
    PersonNames {
        byId = Map.copyOf(byId);
    }

    static PersonNames of(List<PersonName> names) {
        PersonNames all = new PersonNames(Map.of());
        for (PersonName name : names) {
            all = all.with(name);
        }
        return all;
    }

    static boolean isAnyTwice(List<PersonName> names) {
        return names.stream().map(PersonName::id).distinct().count() < names.size();
    }

    static boolean isAnyBackwards(List<PersonName> names) {
        return names.stream().map(PersonName::period).anyMatch(Period::isSurelyBackwards);
    }

    boolean has(PersonNameId id) {
        return byId.containsKey(id);
    }

    PersonName get(PersonNameId id) {
        return Objects.requireNonNull(byId.get(id));
    }

    /** With this name, in the place of that of the same id. */
    PersonNames with(PersonName name) {
        Map<PersonNameId, PersonName> all = new HashMap<>(byId);
        all.put(name.id(), name);
        return new PersonNames(all);
    }
}
