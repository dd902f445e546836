package briefing.command.shared;

import briefing.core.shared.codes.Refused;
import briefing.core.shared.codes.Warning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends a command that has nothing for the door; it carries no stack, since nothing went wrong. */
public final class Declined extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why there is nothing to store. */
    enum Reason {
        REFUSED,
        UNCHANGED,
        TRIED_OUT
    }

    private final transient Reason reason;
    private final transient @Nullable Refused refused;
    private final long version;
    private final transient List<Warning> warnings;

    private Declined(Reason reason, @Nullable Refused refused, long version, List<Warning> warnings) {
        super(refused == null ? reason.name() : refused.code().name(), null, false, false);
        this.reason = reason;
        this.refused = refused;
        this.version = version;
        this.warnings = warnings;
    }

    static Declined refused(Refused refused, long version, List<Warning> warnings) {
        return new Declined(Reason.REFUSED, refused, version, warnings);
    }

    static Declined unchanged(long version, List<Warning> warnings) {
        return new Declined(Reason.UNCHANGED, null, version, warnings);
    }

    static Declined triedOut(long version, List<Warning> warnings) {
        return new Declined(Reason.TRIED_OUT, null, version, warnings);
    }

    Reason reason() {
        return reason;
    }

    /** What the rules said, when they refused. */
    public @Nullable Refused refused() {
        return refused;
    }

    /** The version of the aggregate that the rules judged, -1 for none. */
    long version() {
        return version;
    }

    List<Warning> warnings() {
        return warnings;
    }
}
