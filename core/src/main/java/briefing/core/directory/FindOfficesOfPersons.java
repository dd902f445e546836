package briefing.core.directory;

import briefing.core.directory.views.Appointment;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.messages.Query;
import briefing.core.shared.values.LogPosition;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks for the appointments of persons, whenever they were, in the order of recording within each office; fails with
 * {@code LIMIT_EXCEEDED} when one of them was appointed to more than 1000 offices.
 */
public record FindOfficesOfPersons(Set<PersonId> persons, LogPosition at)
        implements Query<Map<PersonId, List<Appointment>>> {
    public FindOfficesOfPersons {
        persons = Set.copyOf(persons);
    }
}
