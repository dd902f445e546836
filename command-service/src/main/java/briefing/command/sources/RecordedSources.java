package briefing.command.sources;

import briefing.command.shared.AggregateReader;
import briefing.command.shared.SourceRatings;
import briefing.core.shared.ids.SourceId;
import briefing.core.sources.events.SourceEvent;
import org.axonframework.eventhandling.DomainEventMessage;

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
        Source source = new Source.Unarchived();
        for (DomainEventMessage<?> message : reader.events(id.value(), 0)) {
            source = source.evolve((SourceEvent) message.getPayload());
        }
        return source;
    }
}
