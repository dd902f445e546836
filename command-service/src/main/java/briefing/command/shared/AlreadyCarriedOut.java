package briefing.command.shared;

import briefing.command.shared.log.Remembered;

/** The door knows this command id: nothing was stored again. */
final class AlreadyCarriedOut extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Remembered command;

    AlreadyCarriedOut(Remembered command) {
        super("repeated", null, false, false);
        this.command = command;
    }

    Remembered command() {
        return command;
    }
}
