package briefing.graphql.transport.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The operations under way on one WebSocket, each under the id that its client gave it. */
final class Operations {
    private final Map<String, Operation> underWay = new HashMap<>();
    private boolean closed;
    private @Nullable Runnable onNoneAnswers;

    /** Takes an operation up; false when its id is taken. Nothing is taken up any more once the connection has ended. */
    boolean begin(Operation operation) {
        boolean cancelled;
        synchronized (this) {
            if (underWay.containsKey(operation.id())) {
                return false;
            }
            cancelled = closed;
            if (!closed) {
                underWay.put(operation.id(), operation);
            }
        }
        if (cancelled) {
            operation.cancel();
        }
        return true;
    }

    synchronized int count() {
        return underWay.size();
    }

    void cancel(@Nullable String id) {
        Operation operation;
        synchronized (this) {
            operation = underWay.remove(id);
        }
        if (operation != null) {
            operation.cancel();
        }
        look();
    }

    /** Frees the id of an operation, and tells so unless it was cancelled meanwhile. */
    void end(Operation operation, Runnable telling) {
        boolean ended;
        synchronized (this) {
            ended = underWay.remove(operation.id(), operation);
        }
        if (ended) {
            telling.run();
        }
        look();
    }

    void cancelAll() {
        List<Operation> all;
        synchronized (this) {
            all = List.copyOf(underWay.values());
            underWay.clear();
        }
        all.forEach(Operation::cancel);
    }

    void close() {
        synchronized (this) {
            closed = true;
        }
        cancelAll();
    }

    /** Does something when nobody waits for an answer that will come: a subscription is none. */
    void whenNoneAnswers(Runnable task) {
        synchronized (this) {
            onNoneAnswers = task;
        }
        look();
    }

    /** An operation has come to where it might be none that is waited for. */
    void look() {
        Runnable task;
        synchronized (this) {
            if (onNoneAnswers == null || underWay.values().stream().anyMatch(Operation::isAnswering)) {
                return;
            }
            task = onNoneAnswers;
            onNoneAnswers = null;
        }
        task.run();
    }
}
