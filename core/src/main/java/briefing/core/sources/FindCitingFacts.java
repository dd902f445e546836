package briefing.core.sources;

import briefing.core.shared.ids.SourceId;
import briefing.core.shared.messages.Query;
import briefing.core.shared.reading.Cursor;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.PageRequest;
import briefing.core.shared.values.LogPosition;
import briefing.core.sources.views.CitingFact;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a page of the facts that rest on a source, in the order of recording.
 *
 * @param size from 1 to 100
 * @param after the cursor of the fact before the page; null for the first page
 */
public record FindCitingFacts(
        SourceId source, int size, @Nullable Cursor after, LogPosition at) implements Query<Page<CitingFact>> {
    public FindCitingFacts {
        PageRequest.bounded(size);
    }
}
