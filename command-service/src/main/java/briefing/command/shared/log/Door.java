package briefing.command.shared.log;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The only way into the log for this instance. One writer sends, as one call, all that queued up while the last call
 * was committing; several instances take turns at the database's lock.
 */
public final class Door implements AutoCloseable {
    private final DataSource source;
    private final DoorLimits limits;
    private final Intake intake;
    private final Writer writer;
    private final Thread thread;

    /** Opens a door where nothing is measured. */
    public Door(DataSource source, DoorLimits limits) {
        this(source, limits, new SimpleMeterRegistry());
    }

    /** Opens the door; the data source must hand out connections of the application's role in autocommit. */
    public Door(DataSource source, DoorLimits limits, MeterRegistry registry) {
        this.source = source;
        this.limits = limits;
        this.intake = new Intake(limits);
        this.writer = new Writer(source, limits.timeout(), intake, new DoorMeters(registry, intake));
        this.thread = Thread.ofPlatform().name("log-writer").daemon().start(writer);
    }

    /**
     * Waits until the append is settled; what is settled as stored is on disk.
     *
     * @throws TryAgain surely not stored: the queue is full, the door closes, or time ran out before it was sent
     * @throws OutcomeUnknown sent, but no answer came in time or the thread was interrupted
     * @throws LogRewound surely not stored, nor anything else: the log lost its end
     * @throws AppendFailed surely not stored: the database refuses it
     */
    public Settled append(Append append) {
        var waiting = new Waiting(append);
        if (!intake.offer(waiting)) {
            throw new TryAgain("The queue before the log is full, or the door is closed.", null);
        }
        @Nullable Settled answer = waiting.await(limits.timeout());
        if (answer != null) {
            return answer;
        }
        if (intake.withdraw(waiting)) {
            throw new TryAgain(
                    "Command " + append.commandId() + " was withdrawn before it was sent.", writer.unreachable());
        }
        throw new OutcomeUnknown(append.commandId(), null);
    }

    /**
     * Asks, in one select and without the lock, where an aggregate stands and whether a command was accepted.
     *
     * @throws TryAgain when the database does not answer
     */
    public Known look(String aggregateId, String subject, String commandId) {
        try (var connection = source.getConnection()) {
            return LogRows.look(connection, aggregateId, subject, commandId);
        } catch (SQLException e) {
            throw new TryAgain("The log could not be asked for command " + commandId + ".", e);
        }
    }

    /** Fails what still waits with {@link TryAgain}, and lets the call that is under way end. */
    @Override
    public void close() {
        intake.close().forEach(left -> left.fail(new TryAgain("The door is closed.", null)));
        LockSupport.unpark(thread);
        try {
            thread.join(limits.timeout().multipliedBy(3));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
