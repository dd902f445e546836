package briefing.graphql.front;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers what the facts of a page rest on, in the order in which the page names them; facts that one event recorded
 * on the same basis share a note. Each page has one of its own.
 */
public final class Notes {
    private final Map<Key, Note> notes = new LinkedHashMap<>();

    private final Map<Object, Object> sources = new HashMap<>();

    /** Notes of a page that has a list of its sources, or none. */
    Notes(@Nullable Object listed) {
        if (listed instanceof List<?> some) {
            for (Object each : some) {
                if (each instanceof Map<?, ?> source) {
                    sources.put(String.valueOf(source.get("id")), source);
                }
            }
        }
    }

    private record Key(@Nullable Object position, @Nullable Object basis) {}

    /** A note: what a fact rests on, and the event that recorded it. */
    public record Note(int number, Map<String, Object> fact, List<String> marks) {}

    /**
     * A place on the page that a note belongs to.
     *
     * @param id unique on the page
     */
    public record Mark(String id, int number) {}

    /** Marks a fact: anything with {@code basis} and {@code recordedBy}. */
    public Mark of(Map<String, Object> fact) {
        Object event = fact.get("recordedBy");
        Object position = event instanceof Map<?, ?> some ? some.get("position") : null;
        Note note = notes.computeIfAbsent(
                new Key(position, fact.get("basis")), _ -> new Note(notes.size() + 1, fact, new ArrayList<>()));
        String id = "ref-" + note.number() + "-" + (note.marks().size() + 1);
        note.marks().add(id);
        return new Mark(id, note.number());
    }

    /** All notes so far, in their order. */
    public List<Note> all() {
        return List.copyOf(notes.values());
    }

    /** All that the page knows of a source that a quote names; null where it knows none. */
    public @Nullable Object source(@Nullable Map<String, Object> named) {
        if (named == null) {
            return null;
        }
        return sources.getOrDefault(named.get("id"), named.containsKey("published") ? named : null);
    }
}
