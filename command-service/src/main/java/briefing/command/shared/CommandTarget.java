package briefing.command.shared;

import briefing.core.shared.messages.Command;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** Addresses a command to its subject, so that core needs no annotation of Axon's. */
public final class CommandTarget implements CommandTargetResolver {
    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        return new VersionedAggregateIdentifier(
                (Object) ((Command) command.getPayload()).subject().value(), null);
    }
}
