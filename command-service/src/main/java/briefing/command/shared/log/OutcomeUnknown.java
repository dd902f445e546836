package briefing.command.shared.log;

import org.jspecify.annotations.Nullable;

/** The append was sent and no answer came: sending it again with the same command id tells whether it was stored. */
public final class OutcomeUnknown extends RuntimeException {
    private final String commandId;

    OutcomeUnknown(String commandId, @Nullable Throwable cause) {
        super("It is not known whether command " + commandId + " was stored.", cause);
        this.commandId = commandId;
    }

    /** The id under which the log remembers the command if it was stored. */
    public String commandId() {
        return commandId;
    }
}
