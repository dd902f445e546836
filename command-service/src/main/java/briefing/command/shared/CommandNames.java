package briefing.command.shared;

import briefing.core.shared.Command;
import java.util.Arrays;

/** Names the Axon command that a message is sent as: the sealed interface of its aggregate, which one handler takes. */
public final class CommandNames {
    private CommandNames() {}

    public static String of(Command command) {
        return Arrays.stream(command.getClass().getInterfaces())
                .filter(Command.class::isAssignableFrom)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A command belongs to one aggregate's commands."))
                .getName();
    }
}
