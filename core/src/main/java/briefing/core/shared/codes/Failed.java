package briefing.core.shared.codes;

import org.jspecify.annotations.Nullable;

/** A request came to nothing for a reason that has a code; clients see the code and its sentence. */
public final class Failed extends RuntimeException {
    private final Failure failure;

    public Failed(Failure failure) {
        this(failure, null);
    }

    public Failed(Failure failure, @Nullable Throwable cause) {
        super(failure.name() + ": " + failure.sentence(), cause);
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
