package briefing.core.directory.commands;

import briefing.core.directory.OrganisationKind;
import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.values.Country;
import briefing.core.shared.values.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Enters an organisation into the directory. Refused with {@code ORGANISATION_ALREADY_REGISTERED} or
 * {@code NAME_REQUIRED}.
 *
 * @param names at least one, the first is the one it is shown under
 * @param abbreviation such as NATO, when it has one
 * @param parent the organisation that it is part of
 * @param country the state that it is, or belongs to
 */
public record RegisterOrganisation(
        OrganisationId organisation,
        OrganisationKind kind,
        List<Name> names,
        @Nullable String abbreviation,
        @Nullable OrganisationId parent,
        @Nullable Country country,
        Basis basis)
        implements OrganisationCommand, Based {
    public RegisterOrganisation {
        names = List.copyOf(names);
    }
}
