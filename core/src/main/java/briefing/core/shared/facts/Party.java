package briefing.core.shared.facts;

import briefing.core.shared.codes.Malformation;
import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.values.Malformed;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part or speaks: exactly one of an organisation, a person in an office, a person, or only a description.
 *
 * @param description such as "senior officials", where the source names nobody
 */
public record Party(
        @Nullable OrganisationId organisation,
        @Nullable PersonInOffice personInOffice,
        @Nullable PersonId person,
        @Nullable String description) {
    public Party {
        if (Stream.of(present(organisation), present(personInOffice), present(person), present(description))
                        .filter(Boolean::booleanValue)
                        .count()
                != 1) {
            throw new Malformed(Malformation.PARTY_AMBIGUOUS);
        }
    }

    private static boolean present(@Nullable Object alternative) {
        return alternative != null;
    }

    public static Party of(OrganisationId organisation) {
        return new Party(organisation, null, null, null);
    }

    public static Party of(PersonId person, OfficeId office) {
        return new Party(null, new PersonInOffice(person, office), null, null);
    }
}
