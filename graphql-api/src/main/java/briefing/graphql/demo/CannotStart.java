package briefing.graphql.demo;

/** Tells in one sentence why the demo cannot go on and what the user can do; shown without a stack trace. */
public final class CannotStart extends RuntimeException {
    CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
