package briefing.core.directory.events;

import briefing.core.directory.OrganisationKind;
import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.values.Country;
import briefing.core.shared.values.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organisation was entered into the directory. */
public record OrganisationRegistered(
        OrganisationId organisation,
        OrganisationKind kind,
        List<Name> names,
        @Nullable String abbreviation,
        @Nullable OrganisationId parent,
        @Nullable Country country,
        Basis basis)
        implements OrganisationEvent, Based {
    public OrganisationRegistered {
        names = List.copyOf(names);
    }
}
