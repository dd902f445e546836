package briefing.graphql.shared;

/** Tells in one sentence why the program cannot go on and what the user can do; shown without a stack trace. */
public final class CannotStart extends RuntimeException {
    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
