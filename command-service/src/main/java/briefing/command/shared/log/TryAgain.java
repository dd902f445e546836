package briefing.command.shared.log;

import org.jspecify.annotations.Nullable;

/** The append was surely not stored, for a reason that passes: the same one may be sent again. */
public final class TryAgain extends RuntimeException {
    TryAgain(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
