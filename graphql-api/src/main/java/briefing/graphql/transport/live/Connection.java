package briefing.graphql.transport.live;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** One WebSocket from its handshake to its end: the operations under way, and what is sent. */
final class Connection {
    /** Where whatever may have to wait for a client runs; who is cancelled while it writes is not interrupted. */
    static final Scheduler WAITING = Schedulers.fromExecutor(Thread::startVirtualThread);

    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
    private static final CloseStatus TOO_SLOW = new CloseStatus(4503, "Too slow; resume after your last position");

    private final WebSocketSession session;
    private final Outlet outlet;
    private final Map<String, Operation> operations = new ConcurrentHashMap<>();
    private final Disposable.Composite timers = Disposables.composite();
    private final AtomicBoolean greeted = new AtomicBoolean();
    private volatile boolean ready;

    Connection(WebSocketSession session, Duration patience, SparingLog log) {
        this.session = session;
        this.outlet = new Outlet(patience, () -> {
            log.closed(session.getId(), "it reads too slowly");
            cancelAll();
        });
    }

    /** Whether this is the first greeting. */
    boolean greet() {
        return greeted.compareAndSet(false, true);
    }

    boolean isGreeted() {
        return greeted.get();
    }

    void ready() {
        ready = true;
    }

    boolean isReady() {
        return ready;
    }

    /** Does something after a while, unless the connection has ended by then. */
    void after(Duration delay, Runnable task) {
        timers.add(Mono.delay(delay).publishOn(WAITING).subscribe(_ -> task.run()));
    }

    void pingEvery(Duration interval) {
        timers.add(Flux.interval(interval)
                .onBackpressureDrop()
                .publishOn(WAITING, 1)
                .subscribe(_ -> attempt(() -> outlet.writeWhenIdle(() -> write(Frame.toClient("ping", null, null))))));
    }

    /** Takes an operation up under its id; false when the id is taken. */
    boolean begin(Operation operation) {
        boolean taken = operations.putIfAbsent(operation.id(), operation) != null;
        if (timers.isDisposed()) {
            cancelAll();
        }
        return !taken;
    }

    int operationsUnderWay() {
        return operations.size();
    }

    void cancel(@Nullable String id) {
        Operation operation = id == null ? null : operations.remove(id);
        if (operation != null) {
            operation.dispose();
        }
    }

    /** Frees the id of an operation and sends the last message about it; nothing when it was cancelled meanwhile. */
    void end(Operation operation, String type, @Nullable Object payload) {
        if (operations.remove(operation.id(), operation)) {
            send(type, operation.id(), payload);
        }
    }

    /** Sends a message, and returns when the client has room for more. */
    void send(String type, @Nullable String id, @Nullable Object payload) {
        attempt(() -> outlet.write(() -> write(Frame.toClient(type, id, payload))));
        if (outlet.tooSlow()) {
            close(TOO_SLOW);
        }
    }

    private void write(TextMessage message) throws IOException {
        if (!session.isOpen()) {
            throw new IOException("The client has left.");
        }
        session.sendMessage(message);
    }

    void close(CloseStatus status) {
        attempt(() -> outlet.end(() -> session.close(status)));
    }

    private void attempt(Outlet.Write write) {
        try {
            write.run();
        } catch (IOException | IllegalStateException e) {
            LOG.debug("Connection {} is gone.", session.getId());
            cancelAll();
        }
    }

    /** Lets go of everything. */
    void ended() {
        timers.dispose();
        cancelAll();
    }

    private void cancelAll() {
        operations.keySet().forEach(this::cancel);
    }
}
