package briefing.graphql.shared.limits;

import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.reading.Patience;
import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one request may take, and has taken: of time, of fields and of characters; each item of a subscription anew. */
public final class Allowance {
    /** As Cyrillic letters have. */
    private static final long BYTES_OF_A_CHARACTER = 2;

    private final Duration time;
    private final QueryLimits limits;
    private final CompletableFuture<GraphQLError> stopped = new CompletableFuture<>();
    private final AtomicLong fields = new AtomicLong();
    private final AtomicLong characters = new AtomicLong();
    private volatile Patience patience;
    private volatile Measure asked = Measure.NONE;
    private volatile @Nullable ExecutionInput input;
    private volatile boolean changes;
    private volatile @Nullable GraphQLError exceeded;

    Allowance(Duration time, QueryLimits limits) {
        this.time = time;
        this.limits = limits;
        this.patience = Patience.lasting(time);
    }

    /** That of a request; the usual one, where no way in has set another. */
    public static Allowance of(GraphQLContext request) {
        Allowance noted = request.get(Allowance.class);
        if (noted != null) {
            return noted;
        }
        Allowance usual = new Allowance(Limits.TIME_MAX, QueryLimits.USUAL);
        usual.note(request);
        return usual;
    }

    /** Lets all that works for a request find it. */
    void note(GraphQLContext request) {
        request.put(Allowance.class, this);
        request.put(Patience.class, patience);
    }

    /** Does some work of the request. */
    <T> T during(Supplier<T> work) {
        return patience.during(work);
    }

    /**
     * Begins with what the document asks for.
     *
     * @param mutation whether it may change something: then what was stored is told, whatever is exceeded later
     */
    void begin(Measure whole, ExecutionInput running, boolean mutation) {
        asked = whole;
        input = running;
        changes = mutation;
        limits.check(whole);
    }

    /** Begins the next item of a subscription. */
    void renew(GraphQLContext request) {
        fields.set(1);
        characters.set(0);
        patience = Patience.lasting(time);
        note(request);
    }

    /** Adds to what was produced; stops the operation when that is too much, unless it must be told all the same. */
    void produced(long moreFields, long moreCharacters, boolean mustBeTold) {
        boolean before = exceeded != null;
        try {
            limits.checkProduced(fields.addAndGet(moreFields), characters.addAndGet(moreCharacters));
        } catch (AbortExecutionException tooMuch) {
            stop(tooMuch);
            if (before && !mustBeTold) {
                throw tooMuch;
            }
        }
    }

    /**
     * Reads words, and stops the operation when these alone would be too much.
     *
     * @param reading reads no more bytes than it is given, or fails with {@code LIMIT_EXCEEDED}
     */
    public <T> T ofWords(LongFunction<T> reading) {
        try {
            return reading.apply(BYTES_OF_A_CHARACTER * limits.characters());
        } catch (Failed tooMuch) {
            if (tooMuch.failure() == Failure.LIMIT_EXCEEDED) {
                stop(limits.tooManyCharacters());
            }
            throw tooMuch;
        }
    }

    private void stop(AbortExecutionException tooMuch) {
        if (exceeded == null) {
            exceeded = tooMuch.getUnderlyingErrors().getFirst();
        }
        if (!changes) {
            stopped.complete(tooMuch.getUnderlyingErrors().getFirst());
            end();
            throw tooMuch;
        }
    }

    /** Ends all work for the request: no field is fetched any more, and nothing read. */
    void end() {
        patience.end();
        ExecutionInput running = input;
        if (running != null) {
            running.cancel();
        }
    }

    /** What was exceeded while the answer was produced; null as long as nothing was. */
    @Nullable
    GraphQLError exceeded() {
        return exceeded;
    }

    /** Is completed as soon as the operation is stopped. */
    CompletableFuture<GraphQLError> stopped() {
        return stopped;
    }

    /** What it costs; null when that was not measured. */
    @Nullable
    Cost cost() {
        return asked.equals(Measure.NONE) ? null : new Cost(asked.cost(), fields.get(), limits.cost());
    }
}
