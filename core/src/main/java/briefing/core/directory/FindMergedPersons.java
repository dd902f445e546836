package briefing.core.directory;

import briefing.core.directory.views.PersonView;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.messages.Query;
import briefing.core.shared.values.LogPosition;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks for those who were merged into persons by then, not through another, in the order of their ids. */
public record FindMergedPersons(Set<PersonId> persons, LogPosition at)
        implements Query<Map<PersonId, List<PersonView>>> {
    public FindMergedPersons {
        persons = Set.copyOf(persons);
    }
}
