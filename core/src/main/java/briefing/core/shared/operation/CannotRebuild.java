package briefing.core.shared.operation;

/** Tells in one sentence why the views were not folded anew; those that are served stay as they are. */
public final class CannotRebuild extends RuntimeException {
    public CannotRebuild(String sentence) {
        super(sentence);
    }

    public CannotRebuild(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
