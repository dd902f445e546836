package briefing.command.sources;

import briefing.command.shared.AggregateReader;
import briefing.command.shared.SourceRatings;
import briefing.core.shared.ids.SourceId;
import briefing.core.sources.events.SourceEvent;

/** Reads what became of a source from the source's own history, by its own rules. */
final class RecordedSources implements SourceRatings {
    private final AggregateReader reader;

    RecordedSources(AggregateReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean isUnreliable(SourceId source) {
        return read(source).isUnreliable();
    }

    boolean isVoided(SourceId source) {
        return read(source) instanceof Source.Voided;
    }

    private Source read(SourceId id) {
        return reader.state(id, new Source.Unarchived(), SourceEvent.class, Source::evolve);
    }
}
