package briefing.command.sources;

import briefing.command.shared.Delivery;
import briefing.command.shared.LogLookup;
import briefing.command.shared.Resource;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.values.Text;
import briefing.core.shared.values.WrittenText;
import briefing.core.sources.commands.ArchiveSource;
import briefing.core.sources.commands.RateSource;
import briefing.core.sources.commands.RecordSourceAmendment;
import briefing.core.sources.commands.SourceCommand;
import briefing.core.sources.commands.VoidSource;
import org.jspecify.annotations.Nullable;

/** Finds the sources that already hold a text; it compares words, so that the rules need not. */
final class SourceLookup implements Resource {
    private static final byte[] UNSALTED = {};

    private final LogLookup log;
    private final RecordedSources sources;

    SourceLookup(LogLookup log, RecordedSources sources) {
        this.log = log;
        this.sources = sources;
    }

    SourceFacts factsFor(SourceCommand command, Delivery delivery) {
        return switch (command) {
            case ArchiveSource archive -> factsFor(archive, WrittenText.folded(delivery.words(archive.text())));
            case RateSource _, RecordSourceAmendment _, VoidSource _ -> SourceFacts.NONE;
        };
    }

    /** A source that was archived by mistake does not keep its text from being archived rightly: its key leads on. */
    private SourceFacts factsFor(ArchiveSource command, String folded) {
        String key = "source-text:" + command.publisher() + ":" + Text.hash(UNSALTED, folded);
        AggregateId holder = holderOf(key);
        while (holder instanceof SourceId source && sources.isVoided(source)) {
            key = key + ":after:" + source;
            holder = holderOf(key);
        }
        SourceId original = command.reprintOf();
        return new SourceFacts(key, holder, original != null && !isTextOf(original, folded));
    }

    private @Nullable AggregateId holderOf(String key) {
        return log.holderOf(key).orElse(null);
    }

    private boolean isTextOf(SourceId source, String folded) {
        return log.foldedTextOf(source).filter(folded::equals).isPresent();
    }
}
