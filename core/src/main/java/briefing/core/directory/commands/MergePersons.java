package briefing.core.directory.commands;

import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.values.TextRef;

/**
 * Says that two entries are about one person: from now on, whatever refers to the first leads to the second. For editors
 * only. Refused with {@code PERSON_NOT_REGISTERED}, {@code MERGE_SELF}, {@code PERSON_VOIDED}, or
 * {@code PERSON_MERGED} when one of both was merged already; it names the entry that stays.
 *
 * @param person the entry that is merged
 * @param into the entry that stays
 * @param reason why, in words
 */
public record MergePersons(PersonId person, PersonId into, TextRef reason, Basis basis)
        implements PersonCommand, Based {}
