package briefing.core.directory.events;

import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Effective;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organisation got other names. */
public record OrganisationRenamed(
        OrganisationId organisation,
        List<Name> names,
        @Nullable String abbreviation,
        @Nullable ApproximateDate from,
        Basis basis)
        implements OrganisationEvent, Based, Effective {
    public OrganisationRenamed {
        names = List.copyOf(names);
    }

    @Override
    public @Nullable ApproximateDate effective() {
        return from;
    }
}
