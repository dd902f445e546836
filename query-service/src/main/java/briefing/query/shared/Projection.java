package briefing.query.shared;

import briefing.core.shared.messages.Event;
import briefing.core.shared.messages.Recorded;
import briefing.core.shared.reading.View;
import briefing.core.shared.values.TextRef;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells how the events of one kind of aggregate become its view; each feature declares one bean per view.
 *
 * @param table where the versions are kept; its rows have the columns below besides those that all tables have
 * @param view the kind of view
 * @param events the sealed interface of the aggregate's events
 * @param fold one event and the view so far in, the next view out; pure and total
 * @param sortKey what lists are naturally sorted by, compared byte by byte
 * @param columns what filters need
 * @param names what it is called, for search
 */
public record Projection<V extends View, E extends Event>(
        String table,
        Class<V> view,
        Class<E> events,
        Fold<V, E> fold,
        Function<V, String> sortKey,
        List<Column<V>> columns,
        Function<V, Names> names) {
    public Projection {
        columns = List.copyOf(columns);
    }

    /** One step of a fold. */
    @FunctionalInterface
    public interface Fold<V extends View, E extends Event> {
        V apply(@Nullable V view, Recorded<E> event);
    }

    /** A column that filters need, and how to fill it; a list of strings fills an array. */
    public record Column<V>(String name, Function<V, @Nullable Object> value) {}

    /**
     * What a thing is called.
     *
     * @param plain names that stand in the log
     * @param texts names that stand beside it
     */
    public record Names(List<String> plain, List<TextRef> texts) {
        /** No names: it is not searched for. */
        public static final Names NONE = new Names(List.of(), List.of());

        public Names {
            plain = List.copyOf(plain);
            texts = List.copyOf(texts);
        }
    }

    /** Folds an event that the caller knows to be one of this aggregate's. */
    public V next(@Nullable View before, Recorded<?> event) {
        E known = events.cast(event.event());
        return fold.apply(
                before == null ? null : view.cast(before),
                new Recorded<>(event.position(), event.recordedAt(), event.version(), known));
    }
}
