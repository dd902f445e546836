package briefing.core.sources;

import briefing.core.shared.codes.Refusal;
import briefing.core.sources.commands.SourceCommand;

/** Every reason of its own for which a {@link SourceCommand} is refused. */
public enum SourceRefusal implements Refusal {
    SOURCE_NOT_ARCHIVED("Archive the source first."),
    SOURCE_ALREADY_ARCHIVED("Use a new id for another source."),
    DUPLICATE_SOURCE("Use the source that is archived already."),
    REPRINT_DIFFERS("Leave reprintOf out: the text is not that of the source which it is said to reprint."),
    SOURCE_VOIDED("It was archived by mistake; use another source.");

    private final String sentence;

    SourceRefusal(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
