package briefing.query.shared;

import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.ids.TypeId;
import briefing.core.shared.messages.Event;
import briefing.core.shared.reading.View;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All projections, found by what they take and what they give. */
public final class Projections {
    private final List<Projection<?, ?>> all;
    private final Map<Class<?>, Projection<?, ?>> byView;

    public Projections(List<Projection<?, ?>> all) {
        this.all = List.copyOf(all);
        byView = all.stream().collect(Collectors.toUnmodifiableMap(Projection::view, Function.identity()));
    }

    public List<Projection<?, ?>> all() {
        return all;
    }

    public Projection<?, ?> of(Event event) {
        return all.stream()
                .filter(projection -> projection.events().isInstance(event))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No view takes " + event.getClass().getSimpleName() + "."));
    }

    public Projection<?, ?> of(AggregateId id) {
        return all.stream()
                .filter(projection -> projection.table().equals(TypeId.prefix(id.value())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No view shows " + id.value() + "."));
    }

    @SuppressWarnings("unchecked") // the key is the value's own first type
    public <V extends View> Projection<V, ?> of(Class<V> view) {
        return (Projection<V, ?>) Objects.requireNonNull(byView.get(view));
    }
}
