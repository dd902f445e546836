package briefing.command.shared;

import briefing.command.shared.log.Append;
import briefing.command.shared.log.Door;
import briefing.command.shared.log.Known;
import briefing.command.shared.log.OutcomeUnknown;
import briefing.command.shared.log.Remembered;
import briefing.command.shared.log.Settled;
import briefing.command.shared.log.TryAgain;
import briefing.core.shared.Command;
import briefing.core.shared.Commands;
import briefing.core.shared.Envelope;
import briefing.core.shared.Failed;
import briefing.core.shared.Failure;
import briefing.core.shared.Outcome;
import briefing.core.shared.Receipt;
import briefing.core.shared.Refused;
import briefing.core.shared.Warning;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;

/** Sends commands through the rules to the door, again where another one was faster, and tells what became of them. */
final class CommandSender implements Commands {
    private static final int ATTEMPTS_MAX = 40;

    private final CommandBus bus;
    private final Door door;
    private final Grounds grounds;
    private final Receipts receipts;

    CommandSender(CommandBus bus, Door door, Grounds grounds, Receipts receipts) {
        this.bus = bus;
        this.door = door;
        this.grounds = grounds;
        this.receipts = receipts;
    }

    @Override
    public Outcome send(Command command, Envelope envelope) {
        Optional<Refused> ungrounded = grounds.missing(command, envelope.texts());
        if (ungrounded.isPresent()) {
            return new Outcome(command.subject(), null, ungrounded.get(), List.of());
        }
        for (int attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
            Optional<Outcome> outcome = attempt(command, envelope);
            if (outcome.isPresent()) {
                return outcome.get();
            }
            pause(attempt);
        }
        throw new Failed(Failure.TRY_AGAIN);
    }

    private Optional<Outcome> attempt(Command command, Envelope envelope) {
        Delivery delivery = new Delivery(envelope);
        try {
            dispatch(command, delivery);
            return Optional.of(outcome(command, receipts.of(delivery), delivery.warnings()));
        } catch (Declined declined) {
            return settle(command, envelope, declined);
        } catch (AlreadyCarriedOut repeated) {
            return Optional.of(outcome(command, receipts.of(repeated.command(), envelope), List.of()));
        } catch (LostRace lost) {
            return Optional.empty();
        } catch (TryAgain notStored) {
            throw new Failed(Failure.TRY_AGAIN, notStored);
        } catch (OutcomeUnknown unknown) {
            throw new Failed(Failure.OUTCOME_UNKNOWN, unknown);
        }
    }

    private void dispatch(Command command, Delivery delivery) {
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

    /** What is not for the door is settled by what the log says now; empty when the rules judged an older state. */
    private Optional<Outcome> settle(Command command, Envelope envelope, Declined declined) {
        Known known = door.look(
                command.subject().value(),
                envelope.caller().subject(),
                envelope.options().commandId());
        Remembered earlier = known.command();
        if (earlier != null) {
            return Optional.of(outcome(command, receipts.of(earlier, envelope), List.of()));
        }
        if (known.lastSequence() != declined.version()) {
            return Optional.empty();
        }
        return switch (declined.reason()) {
            case REFUSED, TRIED_OUT ->
                Optional.of(new Outcome(command.subject(), null, declined.refused(), declined.warnings()));
            case UNCHANGED -> remember(command, envelope, declined);
        };
    }

    private Optional<Outcome> remember(Command command, Envelope envelope, Declined declined) {
        Append nothing = new Append(
                envelope.caller().subject(),
                envelope.options().commandId(),
                Receipts.hash(envelope),
                AggregateTypes.of(command.subject()),
                command.subject().value(),
                declined.version() + 1,
                List.of(),
                List.of(),
                List.of());
        return switch (door.append(nothing)) {
            case Settled.Stored stored ->
                Optional.of(outcome(command, receipts.of(stored, List.of()), declined.warnings()));
            case Settled.Repeated repeated ->
                Optional.of(outcome(command, receipts.of(repeated.remembered(), envelope), List.of()));
            case Settled.Conflict _, Settled.KeyTaken _ -> Optional.empty();
        };
    }

    private static Outcome outcome(Command command, Receipt receipt, List<Warning> warnings) {
        return new Outcome(command.subject(), receipt, null, warnings);
    }

    private static void pause(int attempt) {
        long boundMs = 2L << Math.min(attempt, 6);
        LockSupport.parkNanos(
                TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(1, boundMs + 1)));
    }
}
