package briefing.command.sources;

import static briefing.command.shared.Decision.accept;
import static briefing.command.shared.Decision.refuse;
import static briefing.core.sources.SourceRefusal.*;

import briefing.command.shared.Decision;
import briefing.core.sources.Reliability;
import briefing.core.sources.commands.ArchiveSource;
import briefing.core.sources.commands.RateSource;
import briefing.core.sources.commands.RecordSourceAmendment;
import briefing.core.sources.commands.SourceCommand;
import briefing.core.sources.commands.VoidSource;
import briefing.core.sources.events.SourceAmended;
import briefing.core.sources.events.SourceArchived;
import briefing.core.sources.events.SourceEvent;
import briefing.core.sources.events.SourceRated;
import briefing.core.sources.events.SourceVoided;

/** The rules of a source. A pure value: no clock, no framework, no input or output. */
sealed interface Source {
    /** Nothing is on record under this id. */
    record Unarchived() implements Source {}

    /**
     * Its text is kept for ever.
     *
     * @param reliability the newest judgement; F, cannot be judged, before the first
     */
    record Archived(Reliability reliability) implements Source {}

    /** It was archived by mistake. */
    record Voided() implements Source {}

    /** A state and a command: the row of the table. */
    record Row(Source state, SourceCommand command) {}

    /** The decision table: each row reads "in this state, for this command, this happens". */
    default Decision<SourceEvent> decide(SourceCommand command, SourceFacts facts) {
        return switch (new Row(this, command)) {
            case Row(Unarchived _, ArchiveSource _)
            when facts.sameText() != null -> refuse(DUPLICATE_SOURCE, facts.sameText());
            case Row(Unarchived _, ArchiveSource _) when facts.reprintDiffers() -> refuse(REPRINT_DIFFERS);
            case Row(Unarchived _, ArchiveSource c) -> accept(archived(c)).reserving(facts.textKey());
            case Row(Unarchived _, SourceCommand _) -> refuse(SOURCE_NOT_ARCHIVED);

            case Row(Archived _, ArchiveSource _) -> refuse(SOURCE_ALREADY_ARCHIVED);
            case Row(Archived _, RecordSourceAmendment c) -> accept(amended(c));
            case Row(Archived _, RateSource c) -> accept(rated(c));
            case Row(Archived _, VoidSource c) -> accept(voided(c));

            case Row(Voided _, SourceCommand _) -> refuse(SOURCE_VOIDED);
        };
    }

    /** What a stored event means for the rules. Total: it accepts every event in every state, and never refuses. */
    default Source evolve(SourceEvent event) {
        return switch (event) {
            case SourceArchived _ -> new Archived(Reliability.F);
            case SourceAmended _ -> this;
            case SourceRated e -> new Archived(e.reliability());
            case SourceVoided _ -> new Voided();
        };
    }

    /** Whether it is known not to be reliable, and not only unknown whether it is. */
    default boolean isUnreliable() {
        return this instanceof Archived(Reliability reliability) && reliability == Reliability.E;
    }

    private static SourceEvent archived(ArchiveSource c) {
        return new SourceArchived(
                c.source(),
                c.publisher(),
                c.kind(),
                c.title(),
                c.published(),
                c.language(),
                c.text(),
                c.retrievedAt(),
                c.reprintOf(),
                c.replaces());
    }

    private static SourceEvent amended(RecordSourceAmendment c) {
        return new SourceAmended(c.source(), c.kind(), c.on(), c.note(), c.basis());
    }

    private static SourceEvent rated(RateSource c) {
        return new SourceRated(c.source(), c.reliability(), c.reason());
    }

    private static SourceEvent voided(VoidSource c) {
        return new SourceVoided(c.source(), c.reason());
    }
}
