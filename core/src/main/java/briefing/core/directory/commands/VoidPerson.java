package briefing.core.directory.commands;

import briefing.core.shared.ids.PersonId;
import briefing.core.shared.values.TextRef;

/**
 * Says that a person was entered by mistake. For editors only. Refused with {@code PERSON_NOT_REGISTERED},
 * {@code PERSON_MERGED} or {@code PERSON_VOIDED}.
 *
 * @param reason why, in words
 */
public record VoidPerson(PersonId person, TextRef reason) implements PersonCommand {}
