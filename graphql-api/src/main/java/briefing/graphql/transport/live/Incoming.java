package briefing.graphql.transport.live;

import briefing.graphql.shared.security.Quota;
import briefing.graphql.shared.security.Taker;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.TextMessage;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/** The message that a client is sending. Most come at once; one that comes in parts is waited for, but not for long. */
final class Incoming {
    private final Load load;
    private final Duration patience;
    private final Runnable onStalled;
    private @Nullable Begun begun;

    Incoming(Load load, Duration patience, Runnable onStalled) {
        this.load = load;
        this.patience = patience;
        this.onStalled = onStalled;
    }

    /** What there is of a message that is not whole, the share taken for it, and the watch on it. */
    private record Begun(StringBuilder text, Quota.Share share, Disposable watch) {
        private void end() {
            share.close();
            watch.dispose();
        }
    }

    /** A message is longer than its sender may send. */
    static final class TooLong extends Exception {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super(null, null, false, false);
        }
    }

    /** Takes a part; the whole message when it was the last one, else null. */
    synchronized @Nullable String add(TextMessage part, Taker taker, int charactersMax) throws TooLong, Quota.Exceeded {
        int before = begun == null ? 0 : begun.text().length();
        if (part.getPayload().length() > charactersMax - before) {
            throw new TooLong();
        }
        if (begun == null && part.isLast()) {
            return part.getPayload();
        }
        Begun message = begun == null ? begin(taker, charactersMax) : begun;
        message.text().append(part.getPayload());
        if (!part.isLast()) {
            return null;
        }
        clear();
        return message.text().toString();
    }

    private Begun begin(Taker taker, int charactersMax) throws Quota.Exceeded {
        Quota.Share share = load.incoming(taker, charactersMax);
        Begun message = new Begun(
                new StringBuilder(),
                share,
                Mono.delay(patience).publishOn(Connection.WAITING).subscribe(_ -> onStalled.run()));
        begun = message;
        return message;
    }

    /** Forgets what came. */
    synchronized void clear() {
        if (begun != null) {
            begun.end();
            begun = null;
        }
    }
}
