package briefing.core.directory.commands;

import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.ids.PersonNameId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * Says that a person is also called so. Refused with {@code PERSON_NOT_REGISTERED}, {@code PERSON_MERGED},
 * {@code PERSON_VOIDED}, {@code NAME_ALREADY_ADDED} or {@code END_BEFORE_START}.
 *
 * @param from the first day, when the name was taken at some time
 * @param to the last day, when it was given up
 */
public record AddPersonName(
        PersonId person,
        PersonNameId name,
        LanguageTag language,
        TextRef text,
        @Nullable ApproximateDate from,
        @Nullable ApproximateDate to,
        Basis basis)
        implements PersonCommand, Based {}
