package briefing.core.sources.commands;

import briefing.core.shared.ids.SourceId;
import briefing.core.shared.messages.Command;

/** Everything that can be asked of a source. */
public sealed interface SourceCommand extends Command
        permits ArchiveSource, RateSource, RecordSourceAmendment, VoidSource {
    SourceId source();

    @Override
    default SourceId subject() {
        return source();
    }
}
