package briefing.command.sources;

import static briefing.command.shared.Decision.accept;
import static briefing.command.shared.Decision.refuse;
import static briefing.core.sources.SourceRefusal.*;

import briefing.command.shared.Decision;
import briefing.core.sources.ArchiveSource;
import briefing.core.sources.RecordSourceAmendment;
import briefing.core.sources.SourceAmended;
import briefing.core.sources.SourceArchived;
import briefing.core.sources.SourceCommand;
import briefing.core.sources.SourceEvent;

/** The rules of a source. A pure value: no clock, no framework, no input or output. */
sealed interface Source {
    /** Nothing is on record under this id. */
    record Unarchived() implements Source {}

    /** Its text is kept for ever. */
    record Archived() implements Source {}

    /** A state and a command: the row of the table. */
    record Row(Source state, SourceCommand command) {}

    /** The decision table: each row reads "in this state, for this command, this happens". */
    default Decision<SourceEvent> decide(SourceCommand command, SourceFacts facts) {
        return switch (new Row(this, command)) {
            case Row(Unarchived _, ArchiveSource _)
            when facts.sameText() != null -> refuse(DUPLICATE_SOURCE, facts.sameText());
            case Row(Unarchived _, ArchiveSource c) -> accept(archived(c)).reserving(facts.textKey());
            case Row(Unarchived _, SourceCommand _) -> refuse(SOURCE_NOT_ARCHIVED);

            case Row(Archived _, ArchiveSource _) -> refuse(SOURCE_ALREADY_ARCHIVED);
            case Row(Archived _, RecordSourceAmendment c) -> accept(amended(c));
        };
    }

    /** What a stored event means for the rules. Total: it accepts every event in every state, and never refuses. */
    default Source evolve(SourceEvent event) {
        return switch (event) {
            case SourceArchived _ -> new Archived();
            case SourceAmended _ -> this;
        };
    }

    private static SourceEvent archived(ArchiveSource c) {
        return new SourceArchived(
                c.source(), c.publisher(), c.kind(), c.title(), c.published(), c.language(), c.text(), c.retrievedAt());
    }

    private static SourceEvent amended(RecordSourceAmendment c) {
        return new SourceAmended(c.source(), c.kind(), c.on(), c.note(), c.basis());
    }
}
