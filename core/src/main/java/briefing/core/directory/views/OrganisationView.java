package briefing.core.directory.views;

import briefing.core.directory.OrganisationKind;
import briefing.core.shared.Basis;
import briefing.core.shared.RecordedBy;
import briefing.core.shared.View;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.values.Country;
import briefing.core.shared.values.Name;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as readers see it.
 *
 * @param memberships in the order in which they were recorded
 */
public record OrganisationView(
        OrganisationId id,
        long version,
        OrganisationKind kind,
        List<Name> names,
        @Nullable String abbreviation,
        @Nullable OrganisationId parent,
        @Nullable Country country,
        List<Membership> memberships,
        Basis basis,
        RecordedBy recordedBy)
        implements View {
    public OrganisationView {
        names = List.copyOf(names);
        memberships = List.copyOf(memberships);
    }

    public OrganisationView with(Membership membership, long newVersion) {
        return new OrganisationView(
                id,
                newVersion,
                kind,
                names,
                abbreviation,
                parent,
                country,
                Stream.concat(memberships.stream(), Stream.of(membership)).toList(),
                basis,
                recordedBy);
    }
}
