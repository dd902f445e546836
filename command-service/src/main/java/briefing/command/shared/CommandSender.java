package briefing.command.shared;

import briefing.command.shared.log.Append;
import briefing.command.shared.log.Door;
import briefing.command.shared.log.Known;
import briefing.command.shared.log.Remembered;
import briefing.command.shared.log.Settled;
import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.codes.Refused;
import briefing.core.shared.codes.Warning;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.ids.NodeKind;
import briefing.core.shared.messages.Command;
import briefing.core.shared.messages.Commands;
import briefing.core.shared.messages.Envelope;
import briefing.core.shared.messages.Outcome;
import briefing.core.shared.messages.Receipt;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Sends commands through the rules to the door, again where another one was faster, and tells what became of them. */
final class CommandSender implements Commands {
    private static final int ATTEMPTS_MAX = 40;

    private final Dispatch dispatch;
    private final Door door;
    private final Grounds grounds;
    private final Receipts receipts;
    private final CommandMeters meters;

    CommandSender(Dispatch dispatch, Door door, Grounds grounds, Receipts receipts, CommandMeters meters) {
        this.dispatch = dispatch;
        this.door = door;
        this.grounds = grounds;
        this.receipts = receipts;
        this.meters = meters;
    }

    @Override
    public Outcome send(Command command, Envelope envelope) {
        try {
            Outcome outcome = settled(command, envelope);
            meters.count(envelope.name(), outcome);
            return outcome;
        } catch (RuntimeException fault) {
            Failed told = Faults.told(fault);
            meters.count(envelope.name(), told);
            throw told;
        }
    }

    private Outcome settled(Command command, Envelope envelope) {
        receipts.prepare();
        Optional<Refused> missing = grounds.missing(command, envelope.texts());
        return missing.isPresent() ? ungrounded(command, envelope, missing.get()) : decided(command, envelope);
    }

    private Outcome ungrounded(Command command, Envelope envelope, Refused missing) {
        Remembered earlier = look(command, envelope).command();
        return earlier == null ? new Outcome(command.subject(), null, missing, List.of()) : repeated(earlier, envelope);
    }

    private Outcome decided(Command command, Envelope envelope) {
        List<Warning> doubts = grounds.doubts(command);
        for (int attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
            Optional<Outcome> outcome = attempt(command, new Delivery(envelope, doubts));
            if (outcome.isPresent()) {
                return outcome.get();
            }
            pause(attempt);
        }
        throw new Failed(Failure.TRY_AGAIN);
    }

    private Optional<Outcome> attempt(Command command, Delivery delivery) {
        Envelope envelope = delivery.envelope();
        try {
            dispatch.carryOut(command, delivery);
            return Optional.of(outcome(command, receipts.of(delivery), delivery.warnings()));
        } catch (Declined declined) {
            return settle(command, envelope, declined);
        } catch (AlreadyCarriedOut repeated) {
            return Optional.of(repeated(repeated.command(), envelope));
        } catch (LostRace lost) {
            return Optional.empty();
        }
    }

    /** What is not for the door is settled by what the log says now; empty when the rules judged an older state. */
    private Optional<Outcome> settle(Command command, Envelope envelope, Declined declined) {
        Known known = look(command, envelope);
        Remembered earlier = known.command();
        if (earlier != null) {
            return Optional.of(repeated(earlier, envelope));
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
                NodeKind.of(command.subject()).aggregateType(),
                command.subject().value(),
                declined.version() + 1,
                List.of(),
                List.of(),
                List.of());
        return switch (door.append(nothing)) {
            case Settled.Stored stored ->
                Optional.of(outcome(command, receipts.of(stored, List.of()), declined.warnings()));
            case Settled.Repeated repeated -> Optional.of(repeated(repeated.remembered(), envelope));
            case Settled.Conflict _, Settled.KeyTaken _ -> Optional.empty();
        };
    }

    private Known look(Command command, Envelope envelope) {
        return door.look(
                command.subject().value(),
                envelope.caller().subject(),
                envelope.options().commandId());
    }

    /** What the first one did: a repeated command that creates was given another fresh id for nothing. */
    private Outcome repeated(Remembered earlier, Envelope envelope) {
        Receipt receipt = receipts.of(earlier, envelope);
        return new Outcome(AggregateId.parse(earlier.aggregateId()), receipt, null, List.of());
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
