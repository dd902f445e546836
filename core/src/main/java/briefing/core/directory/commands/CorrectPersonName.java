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
 * Puts right a name that was recorded wrongly; the earlier one stays in the history. For editors only. Refused with
 * {@code PERSON_NOT_REGISTERED}, {@code PERSON_MERGED}, {@code PERSON_VOIDED}, {@code NAME_UNKNOWN} or
 * {@code END_BEFORE_START}.
 *
 * @param from the first day, when the name was taken at some time
 * @param to the last day, when it was given up
 * @param reason why, in words
 */
public record CorrectPersonName(
        PersonId person,
        PersonNameId name,
        LanguageTag language,
        TextRef text,
        @Nullable ApproximateDate from,
        @Nullable ApproximateDate to,
        TextRef reason,
        Basis basis)
        implements PersonCommand, Based {}
