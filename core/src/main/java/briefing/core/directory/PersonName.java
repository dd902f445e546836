package briefing.core.directory;

import briefing.core.shared.ids.PersonNameId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.Period;
import briefing.core.shared.values.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * What a person is called in one language and script, which the tag tells; the words stand beside the log.
 *
 * @param from the first day, when the name was taken at some time
 * @param to the last day, when it was given up
 */
public record PersonName(
        PersonNameId id,
        LanguageTag language,
        TextRef text,
        @Nullable ApproximateDate from,
        @Nullable ApproximateDate to) {
    /** The days on which it is the person's name. */
    public Period period() {
        return new Period(from, to);
    }
}
