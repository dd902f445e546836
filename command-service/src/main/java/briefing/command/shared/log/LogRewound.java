package briefing.command.shared.log;

/** The append was surely not stored: the log lost its end, and takes nothing until its owner restored it. */
public final class LogRewound extends RuntimeException {
    LogRewound(Throwable cause) {
        super("The log lost its end.", cause);
    }
}
