package briefing.core.sources;

import briefing.core.shared.ids.SourceId;
import briefing.core.shared.messages.Query;
import briefing.core.shared.values.LogPosition;
import briefing.core.sources.views.SourceView;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks for the sources that stem from each of several others, in the order of their publication; a source that none stems
 * from is left out.
 *
 * @param kind how they stem from it
 * @param firstOfEach how many of each source, at most
 */
public record FindCopies(Set<SourceId> sources, CopyKind kind, int firstOfEach, LogPosition at)
        implements Query<Map<SourceId, List<SourceView>>> {
    public FindCopies {
        sources = Set.copyOf(sources);
    }
}
