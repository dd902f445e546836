package briefing.command.sources;

import briefing.command.shared.Delivery;
import briefing.command.shared.LogLookup;
import briefing.command.shared.Resource;
import briefing.core.shared.values.Text;
import briefing.core.shared.values.WrittenText;
import briefing.core.sources.ArchiveSource;
import briefing.core.sources.RecordSourceAmendment;
import briefing.core.sources.SourceCommand;

/** Finds the source that already holds a text; it compares words, so that the rules need not. */
final class SourceLookup implements Resource {
    private static final byte[] UNSALTED = {};

    private final LogLookup log;

    SourceLookup(LogLookup log) {
        this.log = log;
    }

    SourceFacts factsFor(SourceCommand command, Delivery delivery) {
        return switch (command) {
            case ArchiveSource archive -> factsFor(archive, delivery.words(archive.text()));
            case RecordSourceAmendment _ -> SourceFacts.NONE;
        };
    }

    private SourceFacts factsFor(ArchiveSource command, String words) {
        String key = "source-text:" + command.publisher() + ":" + Text.hash(UNSALTED, WrittenText.folded(words));
        return new SourceFacts(key, log.holderOf(key).orElse(null));
    }
}
