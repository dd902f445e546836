package briefing.core.shared.facts;

import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.ids.PersonId;

/** A person acting in an office, whether or not the record says that the person held it that day. */
public record PersonInOffice(PersonId person, OfficeId office) {}
