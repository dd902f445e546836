package briefing.graphql.transport.live;

import briefing.graphql.transport.Passing;
import briefing.graphql.transport.SubscriptionItems;
import graphql.GraphQLError;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.reactivestreams.Subscription;
import org.springframework.web.servlet.function.ServerResponse.SseBuilder;
import reactor.core.Disposable;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SignalType;
import tools.jackson.databind.json.JsonMapper;

/** The events of one subscription; it asks for an item once the one before is sent. */
final class EventStream extends BaseSubscriber<Map<String, Object>> {
    private static final JsonMapper JSON = new JsonMapper();

    private final SseBuilder events;
    private final Outlet outlet;
    private final Disposable keepAlive;
    private final Consumer<EventStream> onEnd;
    private final AtomicBoolean open = new AtomicBoolean(true);

    EventStream(SseBuilder events, EventStreams.StreamLimits limits, Runnable onTooSlow, Consumer<EventStream> onEnd) {
        this.events = events;
        this.onEnd = onEnd;
        this.outlet = new Outlet(limits.patience(), () -> {
            onTooSlow.run();
            cancel();
        });
        events.onTimeout(this::cut).onError(_ -> leave()).onComplete(this::leave);
        keepAlive = Flux.interval(limits.keepAlive())
                .startWith(0L)
                .onBackpressureDrop()
                .publishOn(Connection.WAITING, 1)
                .subscribe(_ -> attempt(() -> outlet.writeWhenIdle(this::comment)));
    }

    @Override
    protected void hookOnSubscribe(Subscription subscription) {
        subscription.request(1);
    }

    @Override
    protected void hookOnNext(Map<String, Object> item) {
        attempt(() -> outlet.write(() -> next(item)));
        if (outlet.tooSlow()) {
            cut();
        } else {
            request(1);
        }
    }

    @Override
    protected void hookOnError(Throwable failure) {
        List<GraphQLError> errors = Operation.errors(failure);
        attempt(() -> outlet.write(() -> next(Map.of("errors", Operation.told(errors)))));
        if (Passing.isAny(errors)) {
            cut();
        } else {
            hookOnComplete();
        }
    }

    @Override
    protected void hookOnComplete() {
        attempt(() -> outlet.write(() -> events.event("complete").data("")));
        cut();
    }

    @Override
    protected void hookFinally(SignalType how) {
        keepAlive.dispose();
        onEnd.accept(this);
    }

    /** Ends between two events. */
    void goAway() {
        Connection.WAITING.schedule(() -> attempt(() -> outlet.end(this::cut)));
    }

    private void comment() throws IOException {
        if (open.get()) {
            events.comment("").send();
        }
    }

    private void next(Map<String, Object> item) throws IOException {
        if (!open.get()) {
            throw new IOException("The client has left.");
        }
        if (item.get("extensions") instanceof Map<?, ?> extensions
                && extensions.get(SubscriptionItems.POSITION) instanceof String position) {
            events.id(position);
        }
        events.event("next").data(JSON.writeValueAsString(item));
    }

    /** Ends the answer; without an event before it, a client takes it for a broken connection and resumes. */
    private void cut() {
        if (open.compareAndSet(true, false)) {
            events.complete();
        }
        cancel();
    }

    private void leave() {
        open.set(false);
        cancel();
    }

    private void attempt(Outlet.Write write) {
        try {
            write.run();
        } catch (IOException | IllegalStateException e) {
            leave();
        }
    }
}
