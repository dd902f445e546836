package briefing.graphql.transport.live;

import briefing.graphql.shared.security.Quota;
import briefing.graphql.shared.security.RefusedBecause;
import briefing.graphql.shared.security.SecurityLog;
import briefing.graphql.shared.security.Taker;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** One WebSocket from its handshake to its end: whose it is, what it sends, and what is sent. */
final class Connection {
    /** Where whatever may have to wait for a client runs; who is cancelled while it writes is not interrupted. */
    static final Scheduler WAITING = Schedulers.fromExecutor(Thread::startVirtualThread);

    private final Wire wire;
    private final SocketLimits limits;
    private final SecurityLog log;
    private final Outlet outlet;
    private final Incoming incoming;
    private final Operations operations = new Operations();
    private final Timers timers = new Timers();
    private final AtomicBoolean greeted = new AtomicBoolean();
    private final CompletableFuture<Void> gone = new CompletableFuture<>();
    private volatile Taker taker;
    private volatile boolean closedByUs;

    Connection(WebSocketSession session, SocketLimits limits, Load load, SecurityLog log) {
        this.wire = Wire.of(session);
        this.limits = limits;
        this.log = log;
        this.taker = SocketSignIn.stranger(session);
        this.outlet = new Outlet(limits.patience(), () -> {
            tell(RefusedBecause.CONNECTION_BROKEN, "websocket-read-too-slowly");
            operations.cancelAll();
        });
        this.incoming = new Incoming(
                load,
                limits.patience(),
                () -> refuse(RefusedBecause.CONNECTION_BROKEN, "websocket-sent-too-slowly", Closing.TOO_SLOW));
    }

    WebSocketSession session() {
        return wire.session();
    }

    Taker taker() {
        return taker;
    }

    Operations operations() {
        return operations;
    }

    /** Whether this is the first greeting. */
    boolean greet() {
        return greeted.compareAndSet(false, true);
    }

    void signedIn(Taker someone) {
        wire.takenWithin(limits.takenWithin());
        taker = someone;
    }

    boolean isSignedIn() {
        return taker.subject() != null;
    }

    boolean isClosedByUs() {
        return closedByUs;
    }

    /** Takes a part of a message; the whole of it when this was the last part. */
    @Nullable
    String add(TextMessage part) throws Incoming.TooLong, Quota.Exceeded {
        return incoming.add(part, taker, SocketLimits.charactersMax(isSignedIn()));
    }

    /** Does something after a while, unless the connection has ended by then. */
    void after(Duration delay, Runnable task) {
        timers.after(delay, task);
    }

    void pingEvery(Duration interval) {
        TextMessage ping = Frame.toClient("ping", null, null);
        timers.every(interval, () -> attempt(() -> outlet.writeWhenIdle(() -> wire.send(ping))));
    }

    /** Sends the last message about an operation; nothing when it was cancelled meanwhile. */
    void end(Operation operation, String type, @Nullable Object payload) {
        operations.end(operation, () -> send(type, operation.id(), payload));
    }

    /** Sends a message, and returns when the client has room for more. */
    void send(String type, @Nullable String id, @Nullable Object payload) {
        attempt(() -> outlet.write(() -> wire.send(Frame.toClient(type, id, payload))));
        if (outlet.tooSlow()) {
            close(Closing.TOO_SLOW);
        }
    }

    /** Closes, and tells operators whom and why. */
    void refuse(RefusedBecause because, String what, CloseStatus status) {
        tell(because, what);
        close(status);
    }

    private void tell(RefusedBecause because, String what) {
        log.refused(because, taker, what, session().getId());
    }

    /** Closes when the client has read what it was sent; a stranger is not waited for. */
    void close(CloseStatus status) {
        closedByUs = true;
        if (isSignedIn()) {
            attempt(() -> outlet.end(() -> wire.close(status)));
        } else {
            wire.cutOff(status);
        }
    }

    /** Closes once what was asked is answered; subscriptions go on elsewhere. */
    CompletableFuture<Void> goAway() {
        operations.whenNoneAnswers(() -> WAITING.schedule(() -> close(Closing.GOING_AWAY)));
        return gone;
    }

    private void attempt(Outlet.Write write) {
        try {
            write.run();
        } catch (IOException | IllegalStateException e) {
            operations.cancelAll();
        }
    }

    /** Lets go of everything. */
    void ended() {
        timers.end();
        incoming.clear();
        operations.close();
        gone.complete(null);
    }
}
