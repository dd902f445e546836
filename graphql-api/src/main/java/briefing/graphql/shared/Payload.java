package briefing.graphql.shared;

import briefing.core.json.Json;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.messages.RecordedEvent;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Shows what an event recorded, each reference to words with those words beside it: unless they were redacted, or may
 * not be read where they stand as a field, by the table of who may.
 */
final class Payload {
    private static final Set<String> REFERENCE = Set.of("id", "hash");

    private Payload() {}

    /** A reference to words, and the component that holds it. */
    private record Reference(String component, Map<String, Object> json) {}

    static CompletableFuture<Object> fetch(DataFetchingEnvironment environment) {
        RecordedEvent event = Objects.requireNonNull(environment.getSource());
        Object payload = Json.mapper().readValue(event.payload(), Object.class);
        List<Reference> references = new ArrayList<>();
        collect("", payload, references);
        String type = AggregateTypes.of(AggregateId.parse(event.aggregateId()).getClass())
                .name();
        CompletableFuture<?>[] filled = references.stream()
                .map(reference -> fill(reference, type, environment))
                .toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.allOf(filled).thenApply(_ -> payload);
    }

    /** What a source's text is called is the same in events and in the schema, so that one row is asked for both. */
    private static CompletableFuture<?> fill(Reference reference, String type, DataFetchingEnvironment environment) {
        if (!Permissions.of(environment.getGraphQlContext()).allow(type, reference.component())) {
            reference.json().put("withheld", true);
            return CompletableFuture.completedFuture(null);
        }
        UUID id = UUID.fromString(String.valueOf(reference.json().get("id")));
        return Loaders.load(environment, Loaders.TEXTS, id).thenAccept(words -> put(reference.json(), words));
    }

    private static void put(Map<String, Object> reference, @Nullable Object words) {
        if (words != null) {
            reference.put("text", words);
        }
    }

    @SuppressWarnings("unchecked") // Jackson reads an object as a map of names
    private static void collect(String component, @Nullable Object value, List<Reference> references) {
        switch (value) {
            case Map<?, ?> map
            when map.keySet().equals(REFERENCE) -> references.add(new Reference(component, (Map<String, Object>) map));
            case Map<?, ?> map -> map.forEach((name, some) -> collect(String.valueOf(name), some, references));
            case List<?> list -> list.forEach(some -> collect(component, some, references));
            case null, default -> {}
        }
    }
}
