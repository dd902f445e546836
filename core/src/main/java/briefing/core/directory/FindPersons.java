package briefing.core.directory;

import briefing.core.directory.views.PersonView;
import briefing.core.shared.messages.Query;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.PageRequest;
import briefing.core.shared.values.LogPosition;
import org.jspecify.annotations.Nullable;

/** Asks for a page of persons, naturally in the order of their ids. */
public record FindPersons(Filter filter, PageRequest page, LogPosition at) implements Query<Page<PersonView>> {
    /**
     * What listed persons have in common; each that is given must hold.
     *
     * @param name part of a name, in any of its languages and scripts
     * @param includeVoided also what was voided or merged into another
     */
    public record Filter(@Nullable String name, @Nullable Boolean includeVoided) {}
}
