package briefing.core.sources;

import briefing.core.shared.ids.SourceId;
import briefing.core.shared.messages.Query;
import briefing.core.shared.reading.Cursor;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.Slice;
import briefing.core.shared.values.LogPosition;
import briefing.core.sources.views.CitingFact;

/** Asks for a part of the facts that rest on a source, in the order of recording. */
public record FindCitingFacts(SourceId source, Slice<Cursor> slice, LogPosition at)
        implements Query<Page<CitingFact>> {}
