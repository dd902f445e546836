package briefing.graphql.shared;

import briefing.core.json.Json;
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

/** Shows what an event recorded, each reference to words with those words beside it, unless they were redacted. */
final class Payload {
    private static final Set<String> REFERENCE = Set.of("id", "hash");

    private Payload() {}

    static CompletableFuture<Object> fetch(DataFetchingEnvironment environment) {
        RecordedEvent event = Objects.requireNonNull(environment.getSource());
        Object payload = Json.mapper().readValue(event.payload(), Object.class);
        List<Map<String, Object>> references = new ArrayList<>();
        collect(payload, references);
        CompletableFuture<?>[] filled = references.stream()
                .map(reference -> fill(reference, environment))
                .toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.allOf(filled).thenApply(_ -> payload);
    }

    private static CompletableFuture<?> fill(Map<String, Object> reference, DataFetchingEnvironment environment) {
        UUID id = UUID.fromString(String.valueOf(reference.get("id")));
        return Loaders.load(environment, Loaders.TEXTS, id).thenAccept(words -> put(reference, words));
    }

    private static void put(Map<String, Object> reference, @Nullable Object words) {
        if (words != null) {
            reference.put("text", words);
        }
    }

    @SuppressWarnings("unchecked") // Jackson reads an object as a map of names
    private static void collect(@Nullable Object value, List<Map<String, Object>> references) {
        switch (value) {
            case Map<?, ?> map when map.keySet().equals(REFERENCE) -> references.add((Map<String, Object>) map);
            case Map<?, ?> map -> map.values().forEach(some -> collect(some, references));
            case List<?> list -> list.forEach(some -> collect(some, references));
            case null, default -> {}
        }
    }
}
