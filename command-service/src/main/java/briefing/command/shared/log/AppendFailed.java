package briefing.command.shared.log;

/** The database refused the append: nothing was stored, nor would be next time. */
public final class AppendFailed extends RuntimeException {
    private final boolean ofItsData;

    AppendFailed(String commandId, boolean ofItsData, Throwable cause) {
        super("The log refused the rows of command " + commandId + ".", cause);
        this.ofItsData = ofItsData;
    }

    /** Whether its own data is to blame, such as U+0000 in a text; else the log is not set up as it should be. */
    public boolean isOfItsData() {
        return ofItsData;
    }
}
