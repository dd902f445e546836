package briefing.command.shared;

import briefing.core.shared.messages.Command;
import java.util.Arrays;

/** Names the Axon command that a message is sent as: the sealed interface of its aggregate, which one handler takes. */
public final class CommandNames {
    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return family(type).getName();
        }
    };

    private CommandNames() {}

    public static String of(Command command) {
        return NAMES.get(command.getClass());
    }

    private static Class<?> family(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .filter(parent -> parent != Command.class && Command.class.isAssignableFrom(parent))
                .findFirst()
                .<Class<?>>map(CommandNames::family)
                .orElse(type);
    }
}
