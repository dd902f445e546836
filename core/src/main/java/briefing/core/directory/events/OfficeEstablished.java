package briefing.core.directory.events;

import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.values.Name;
import briefing.core.shared.values.Portfolio;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An office was put on record. */
public record OfficeEstablished(
        OfficeId office,
        OrganisationId organisation,
        List<Name> titles,
        int seats,
        @Nullable Portfolio portfolio,
        Basis basis)
        implements OfficeEvent, Based {
    public OfficeEstablished {
        titles = List.copyOf(titles);
    }
}
