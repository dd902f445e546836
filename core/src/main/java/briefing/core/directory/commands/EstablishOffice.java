package briefing.core.directory.commands;

import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.values.Name;
import briefing.core.shared.values.Portfolio;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts an office on record, the seat that persons hold one after another. Refused with
 * {@code OFFICE_ALREADY_ESTABLISHED}, {@code OFFICE_VOIDED}, {@code NAME_REQUIRED} or {@code SEATS_OUT_OF_RANGE}.
 *
 * @param organisation to which it belongs
 * @param titles at least one, the first is the one it is shown under
 * @param seats how many persons can hold it at once, from 1 to 1000
 * @param portfolio what its holder is responsible for, when that is one of them
 */
public record EstablishOffice(
        OfficeId office,
        OrganisationId organisation,
        List<Name> titles,
        int seats,
        @Nullable Portfolio portfolio,
        Basis basis)
        implements OfficeCommand, Based {
    public EstablishOffice {
        titles = List.copyOf(titles);
    }
}
