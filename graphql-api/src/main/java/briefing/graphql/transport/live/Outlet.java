package briefing.graphql.transport.live;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/**
 * The way out to one client: one write at a time, each as long as the client takes. Whoever writes waits, so nothing
 * piles up here; a client that takes nothing for too long is given up.
 */
final class Outlet {
    private final ReentrantLock writing = new ReentrantLock(true);
    private final Duration patience;
    private final Runnable onTooSlow;
    private volatile boolean tooSlow;

    Outlet(Duration patience, Runnable onTooSlow) {
        this.patience = patience;
        this.onTooSlow = onTooSlow;
    }

    /** Sends something and returns when it is on its way. */
    interface Write {
        void run() throws IOException;
    }

    /** Writes when it is its turn; not to a client that was given up. */
    void write(Write write) throws IOException {
        writing.lock();
        try {
            writeNow(write);
        } finally {
            writing.unlock();
        }
    }

    /** Writes what is needed only while nothing else is written. */
    void writeWhenIdle(Write write) throws IOException {
        if (writing.tryLock()) {
            try {
                writeNow(write);
            } finally {
                writing.unlock();
            }
        }
    }

    private void writeNow(Write write) throws IOException {
        if (tooSlow) {
            return;
        }
        Disposable watch = Mono.delay(patience).subscribe(_ -> giveUp());
        try {
            write.run();
        } finally {
            watch.dispose();
        }
    }

    private void giveUp() {
        tooSlow = true;
        onTooSlow.run();
    }

    /** Whether the client was given up. */
    boolean tooSlow() {
        return tooSlow;
    }

    /** The last thing that a client is told, even one that was given up, once it has taken what was on its way. */
    void end(Write farewell) throws IOException {
        writing.lock();
        try {
            farewell.run();
        } finally {
            writing.unlock();
        }
    }
}
