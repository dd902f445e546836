package briefing.graphql.shared;

import briefing.core.json.Json;
import briefing.core.shared.facts.Effective;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.messages.Queries;
import briefing.core.shared.messages.RecordedEvent;
import briefing.core.shared.reading.Cursor;
import briefing.core.shared.reading.FindHistories;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.Slice;
import briefing.core.shared.reading.View;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.LogPosition;
import graphql.schema.DataFetchingEnvironment;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was recorded of the things of an answer, for all of one level together. */
final class Histories {
    private static final String LOADER = "histories";

    /** A thing, how far its history goes, and which part of that is asked for. */
    record Key(AggregateId id, long version, Request request) {}

    /** What keys must share to be answered together. */
    record Request(Slice<Cursor> slice, LogPosition at) {}

    /** An event of a history; when it was recorded, and since when it holds, are parts of it. */
    record HistoryEntry(RecordedEvent event) {}

    private Histories() {}

    static FeatureLoader<Key, Connection> loader(Queries queries) {
        return new FeatureLoader<>(LOADER, keys -> load(queries, keys));
    }

    /** The history of the view that the field stands in, as far as that view goes. */
    static CompletableFuture<Object> fetch(DataFetchingEnvironment environment) {
        View view = Objects.requireNonNull(environment.getSource());
        Request request = new Request(Slices.of(environment), Reading.at(environment));
        return Loaders.load(environment, LOADER, new Key(view.id(), view.version(), request));
    }

    private static Map<Key, Connection> load(Queries queries, Set<Key> keys) {
        Map<Key, Connection> histories = new HashMap<>();
        keys.stream().collect(Collectors.groupingBy(Key::request)).forEach((request, some) -> {
            Map<AggregateId, Long> versions = some.stream().collect(Collectors.toMap(Key::id, Key::version, Math::min));
            Map<AggregateId, Page<RecordedEvent>> pages =
                    queries.ask(new FindHistories(versions, request.slice(), request.at()));
            some.forEach(key -> histories.put(key, connection(Objects.requireNonNull(pages.get(key.id())))));
        });
        return histories;
    }

    private static Connection connection(Page<RecordedEvent> page) {
        return Connection.of(page.map(HistoryEntry::new));
    }

    /** When what an event tells holds in the world, as the event itself says. */
    static @Nullable ApproximateDate effective(HistoryEntry entry) {
        RecordedEvent event = entry.event();
        byte[] payload = event.payload().getBytes(StandardCharsets.UTF_8);
        return Json.readEvent(event.name(), event.revision(), payload) instanceof Effective effective
                ? effective.effective()
                : null;
    }
}
