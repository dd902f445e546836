package briefing.core.directory.views;

import briefing.core.directory.PersonName;
import briefing.core.shared.Basis;
import briefing.core.shared.RecordedBy;
import briefing.core.shared.View;
import briefing.core.shared.ids.PersonId;
import java.util.List;

/** A person as readers see it. */
public record PersonView(PersonId id, long version, List<PersonName> names, Basis basis, RecordedBy recordedBy)
        implements View {
    public PersonView {
        names = List.copyOf(names);
    }
}
