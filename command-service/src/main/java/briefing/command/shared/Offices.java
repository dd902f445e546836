package briefing.command.shared;

import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.values.ApproximateDate;

/** Knows who held which office; what it says can change as more is recorded, so it is for warnings and not for refusals. */
public interface Offices extends Resource {
    /** Whether the record leaves it possible that a person held an office on one of the days that a date can mean. */
    boolean mayHaveHeld(PersonId person, OfficeId office, ApproximateDate on);
}
