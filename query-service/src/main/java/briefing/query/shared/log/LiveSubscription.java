package briefing.query.shared.log;

import briefing.core.shared.messages.RecordedEvent;
import briefing.query.shared.Passing;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** One reader of the log as it grows; it holds its place and the few appends read ahead, so a slow one costs little. */
final class LiveSubscription implements Flow.Subscription {
    private final LiveEvents events;
    private final Flow.Subscriber<? super List<RecordedEvent>> subscriber;
    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger signals = new AtomicInteger();
    private final Head head;
    private final Runnable follower = this::signal;
    private volatile boolean ended;
    private volatile boolean wrongDemand;
    private long position;
    private Iterator<List<RecordedEvent>> ahead = Collections.emptyIterator();

    private LiveSubscription(
            LiveEvents events, Head head, long position, Flow.Subscriber<? super List<RecordedEvent>> subscriber) {
        this.events = events;
        this.head = head;
        this.position = position;
        this.subscriber = subscriber;
    }

    static void start(
            LiveEvents events, Head head, long position, Flow.Subscriber<? super List<RecordedEvent>> subscriber) {
        LiveSubscription subscription = new LiveSubscription(events, head, position, subscriber);
        head.follow(subscription.follower);
        subscriber.onSubscribe(subscription);
    }

    @Override
    public void request(long n) {
        if (n <= 0) {
            wrongDemand = true;
        } else {
            demand.accumulateAndGet(n, (before, more) -> before + more < 0 ? Long.MAX_VALUE : before + more);
        }
        signal();
    }

    @Override
    public void cancel() {
        end();
    }

    private void end() {
        ended = true;
        head.unfollow(follower);
    }

    /** Has the items delivered by one thread at a time; a signal that comes meanwhile makes that thread look again. */
    private void signal() {
        if (signals.getAndIncrement() == 0) {
            Thread.startVirtualThread(this::deliver);
        }
    }

    private void deliver() {
        int seen = signals.get();
        try {
            do {
                while (deliverSome()) {
                    seen = signals.get();
                }
                seen = signals.addAndGet(-seen);
            } while (seen != 0);
        } catch (RuntimeException e) {
            if (!ended) {
                end();
                subscriber.onError(Passing.told(e));
            }
        }
    }

    private boolean deliverSome() {
        if (wrongDemand && !ended) {
            throw new IllegalArgumentException("Ask for at least one item.");
        }
        if (ended || demand.get() == 0) {
            return false;
        }
        if (!ahead.hasNext()) {
            ahead = events.next(position).iterator();
        }
        if (!ahead.hasNext()) {
            return false;
        }
        List<RecordedEvent> append = ahead.next();
        demand.decrementAndGet();
        subscriber.onNext(append);
        position = append.getLast().position().position();
        return true;
    }
}
