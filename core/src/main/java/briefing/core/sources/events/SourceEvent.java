package briefing.core.sources.events;

import briefing.core.shared.ids.SourceId;
import briefing.core.shared.messages.Event;

/** Everything that can happen to a source. */
public sealed interface SourceEvent extends Event permits SourceAmended, SourceArchived, SourceRated, SourceVoided {
    SourceId source();

    @Override
    default SourceId subject() {
        return source();
    }
}
