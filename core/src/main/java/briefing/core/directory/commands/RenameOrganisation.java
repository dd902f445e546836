package briefing.core.directory.commands;

import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says that an organisation is called otherwise from a day on; what it was called before stays, with its dates. Refused
 * with {@code ORGANISATION_NOT_REGISTERED}, {@code ORGANISATION_VOIDED}, {@code NAME_REQUIRED}, or
 * {@code END_BEFORE_START} when it surely got its last name later.
 *
 * @param names at least one, the first is the one it is shown under
 * @param abbreviation such as NATO; null when it has none under these names
 * @param from the first day, when known
 */
public record RenameOrganisation(
        OrganisationId organisation,
        List<Name> names,
        @Nullable String abbreviation,
        @Nullable ApproximateDate from,
        Basis basis)
        implements OrganisationCommand, Based {
    public RenameOrganisation {
        names = List.copyOf(names);
    }
}
