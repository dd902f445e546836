package briefing.core.shared.facts;

import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.values.Confidence;
import briefing.core.shared.values.Stance;
import briefing.core.shared.values.TextRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One quote from one archived source, found again by the words around it (W3C Web Annotation, text quote selector).
 *
 * @param source the source that holds the quote
 * @param exact the quoted words
 * @param prefix the words just before, where the quote alone stands more than once
 * @param suffix the words just after
 * @param via through whom the source has it, nearest first
 */
public record Evidence(
        SourceId source,
        TextRef exact,
        @Nullable TextRef prefix,
        @Nullable TextRef suffix,
        List<OrganisationId> via,
        Stance stance,
        Confidence confidence) {
    public Evidence {
        via = List.copyOf(via);
    }
}
