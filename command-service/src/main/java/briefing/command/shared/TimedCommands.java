package briefing.command.shared;

import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.messages.Command;
import briefing.core.shared.messages.Commands;
import briefing.core.shared.messages.Envelope;
import briefing.core.shared.messages.Outcome;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Answers every command in time, whatever the database does. Each is carried out by a thread of its own, since only so
 * do all its parts share one bound: reads, the wait for its aggregate, and the door. An interrupt ends them all.
 */
final class TimedCommands implements Commands {
    /** For the whole command, and then for a thread that was interrupted to tell what is true. */
    static final Duration WITHIN = Duration.ofSeconds(4);

    private static final Duration GRACE = Duration.ofMillis(250);

    private final CommandSender sender;
    private final CommandMeters meters;

    TimedCommands(CommandSender sender, CommandMeters meters) {
        this.sender = sender;
        this.meters = meters;
    }

    @Override
    public Outcome send(Command command, Envelope envelope) {
        try {
            Outcome outcome = inTime(command, envelope);
            meters.count(envelope.name(), outcome);
            return outcome;
        } catch (RuntimeException fault) {
            Failed told = Faults.told(fault);
            meters.count(envelope.name(), told);
            throw told;
        }
    }

    private Outcome inTime(Command command, Envelope envelope) {
        if (Thread.currentThread().isInterrupted()) {
            throw new Failed(Failure.TRY_AGAIN);
        }
        Passage passage = new Passage();
        FutureTask<Outcome> task = new FutureTask<>(() -> sender.send(command, envelope, passage));
        Thread thread = Thread.ofVirtual().name("command").start(task);
        try {
            return answer(task, passage, WITHIN);
        } catch (TimeoutException late) {
            return late(task, thread, passage);
        } catch (InterruptedException unheard) {
            try {
                return late(task, thread, passage);
            } finally {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Given up before the door it is surely not stored; after it the door tells, or nobody knows. */
    private static Outcome late(FutureTask<Outcome> task, Thread thread, Passage passage) {
        boolean neverSent = passage.giveUp();
        thread.interrupt();
        if (neverSent) {
            throw new Failed(Failure.TRY_AGAIN);
        }
        try {
            return answer(task, passage, GRACE);
        } catch (TimeoutException e) {
            throw new Failed(Failure.OUTCOME_UNKNOWN, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failed(Failure.OUTCOME_UNKNOWN, e);
        }
    }

    private static Outcome answer(FutureTask<Outcome> task, Passage passage, Duration within)
            throws TimeoutException, InterruptedException {
        try {
            return task.get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new Failed(passage.giveUp() ? Failure.INTERNAL : Failure.OUTCOME_UNKNOWN, e.getCause());
        }
    }
}
