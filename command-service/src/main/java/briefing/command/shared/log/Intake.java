package briefing.command.shared.log;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The bounded queue before the writer. What is in it was surely not sent, and under its lock an append is either
 * withdrawn or taken, never both: that is why it is not a BlockingQueue with a flag per element.
 */
final class Intake {
    private final DoorLimits limits;
    private final Queue<Waiting> queue = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition work = lock.newCondition();
    private boolean closed;

    Intake(DoorLimits limits) {
        this.limits = limits;
    }

    /** False when the queue is full or the door closed. */
    boolean offer(Waiting waiting) {
        lock.lock();
        try {
            if (closed || queue.size() >= limits.queueMax()) {
                return false;
            }
            queue.add(waiting);
            work.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** False when it was taken, and so may have been sent. */
    boolean withdraw(Waiting waiting) {
        lock.lock();
        try {
            return queue.remove(waiting);
        } finally {
            lock.unlock();
        }
    }

    /** How many wait. */
    int size() {
        lock.lock();
        try {
            return queue.size();
        } finally {
            lock.unlock();
        }
    }

    /** Blocks until something waits; false when the door closed. */
    boolean awaitWork() {
        lock.lock();
        try {
            while (queue.isEmpty() && !closed) {
                work.awaitUninterruptibly();
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    /** As many from the front as one call may carry, at least one if any wait. */
    List<Waiting> take() {
        lock.lock();
        try {
            List<Waiting> batch = new ArrayList<>();
            int rows = 0;
            long bytes = 0;
            for (Waiting next = queue.peek(); next != null; next = queue.peek()) {
                rows += next.append().rows();
                bytes += next.append().bytes();
                if (!batch.isEmpty() && (rows > limits.batchRowsMax() || bytes > limits.batchBytesMax())) {
                    break;
                }
                batch.add(queue.remove());
            }
            return batch;
        } finally {
            lock.unlock();
        }
    }

    /** Lets nothing in any more and hands back what still waits. */
    List<Waiting> close() {
        lock.lock();
        try {
            closed = true;
            List<Waiting> left = List.copyOf(queue);
            queue.clear();
            work.signalAll();
            return left;
        } finally {
            lock.unlock();
        }
    }
}
