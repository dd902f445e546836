package briefing.core.sources;

import briefing.core.shared.Refusal;

/** Every reason of its own for which a {@link SourceCommand} is refused. */
public enum SourceRefusal implements Refusal {
    SOURCE_NOT_ARCHIVED("Archive the source first."),
    SOURCE_ALREADY_ARCHIVED("Use a new id for another source."),
    DUPLICATE_SOURCE("Use the source that is archived already.");

    private final String sentence;

    SourceRefusal(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
