package briefing.core.directory;

import briefing.core.shared.Basis;
import briefing.core.shared.RecordedBy;
import briefing.core.shared.View;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.values.Country;
import briefing.core.shared.values.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organisation as readers see it. */
public record OrganisationView(
        OrganisationId id,
        long version,
        OrganisationKind kind,
        List<Name> names,
        @Nullable String abbreviation,
        @Nullable OrganisationId parent,
        @Nullable Country country,
        Basis basis,
        RecordedBy recordedBy)
        implements View {
    public OrganisationView {
        names = List.copyOf(names);
    }
}
