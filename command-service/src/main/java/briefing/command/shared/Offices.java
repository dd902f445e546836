package briefing.command.shared;

import briefing.core.shared.facts.Party;
import briefing.core.shared.facts.PersonInOffice;
import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.values.ApproximateDate;
import org.jspecify.annotations.Nullable;

/** Knows who held which office; what it says can change as more is recorded, so it is for warnings and not for refusals. */
public interface Offices extends Resource {
    /** Whether the record leaves it possible that a person held an office on one of the days that a date can mean. */
    boolean mayHaveHeld(PersonId person, OfficeId office, ApproximateDate on);

    /** Whether a party is a person in an office that the person surely did not hold on any of those days. */
    default boolean isSurelyNotInOffice(@Nullable Party party, ApproximateDate on) {
        PersonInOffice named = party == null ? null : party.personInOffice();
        return named != null && !mayHaveHeld(named.person(), named.office(), on);
    }
}
