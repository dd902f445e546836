package briefing.command.shared;

import briefing.core.shared.messages.Command;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;

/** Hands a command to Axon's bus together with its delivery; the bus answers in the caller's thread. */
final class Dispatch {
    private final CommandBus bus;

    Dispatch(CommandBus bus) {
        this.bus = bus;
    }

    /** Returns when the command is stored, and throws what it ended with otherwise. */
    void carryOut(Command command, Delivery delivery) {
        AtomicReference<CommandResultMessage<?>> result = new AtomicReference<>();
        CommandMessage<Command> message = new GenericCommandMessage<>(
                new GenericMessage<>(command, Map.of(Delivery.KEY, delivery)), CommandNames.of(command));
        bus.dispatch(message, (sent, answer) -> result.set(answer));
        CommandResultMessage<?> answer = result.get();
        if (answer.isExceptional()) {
            throw answer.exceptionResult() instanceof RuntimeException known
                    ? known
                    : new IllegalStateException("A command failed in an unknown way.", answer.exceptionResult());
        }
    }
}
