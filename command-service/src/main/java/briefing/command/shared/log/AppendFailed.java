package briefing.command.shared.log;

/** The database refused the append's own data, such as U+0000 in a text: nothing was stored, nor would be next time. */
public final class AppendFailed extends RuntimeException {
    AppendFailed(String commandId, Throwable cause) {
        super("The log refused the rows of command " + commandId + ".", cause);
    }
}
