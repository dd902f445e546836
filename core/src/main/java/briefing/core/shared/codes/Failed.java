package briefing.core.shared.codes;

import briefing.core.shared.values.LogPosition;
import org.jspecify.annotations.Nullable;

/** A request came to nothing for a reason that has a code; clients see the code and its sentence. */
public final class Failed extends RuntimeException {
    private final Failure failure;
    private final @Nullable LogPosition reached;

    public Failed(Failure failure) {
        this(failure, null, null);
    }

    public Failed(Failure failure, @Nullable Throwable cause) {
        this(failure, null, cause);
    }

    /** A position was asked for that the views have not reached: they are at another one. */
    public Failed(Failure failure, LogPosition reached) {
        this(failure, reached, null);
    }

    private Failed(Failure failure, @Nullable LogPosition reached, @Nullable Throwable cause) {
        super(failure.name() + ": " + failure.sentence(), cause);
        this.failure = failure;
        this.reached = reached;
    }

    public Failure failure() {
        return failure;
    }

    /** How far the views were, when that is why; else null. */
    public @Nullable LogPosition reached() {
        return reached;
    }
}
