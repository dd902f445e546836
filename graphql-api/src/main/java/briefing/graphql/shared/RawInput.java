package briefing.graphql.shared;

import briefing.core.json.Json;
import briefing.core.shared.values.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads out of a mutation's raw input what travels beside its command: the words, and a hash of all that was asked. */
final class RawInput {
    private RawInput() {}

    /** Tells the same request from another one: covers the mutation's name and its input, whatever order it came in. */
    static String hash(String mutation, Map<String, Object> input) {
        String canonical = Json.mapper().writeValueAsString(new Object[] {mutation, canonical(input)});
        return Text.hash(new byte[0], canonical);
    }

    private static @Nullable Object canonical(@Nullable Object value) {
        return switch (value) {
            case Text text -> text.content();
            case Map<?, ?> map -> {
                Map<String, @Nullable Object> sorted = new TreeMap<>();
                map.forEach((name, some) -> sorted.put(String.valueOf(name), canonical(some)));
                yield sorted;
            }
            case List<?> list -> list.stream().map(RawInput::canonical).toList();
            case null -> null;
            default -> value.toString();
        };
    }

    /** All words in an input. */
    static List<Text> texts(Map<String, Object> input) {
        List<Text> texts = new ArrayList<>();
        collect(input, texts);
        return texts;
    }

    private static void collect(@Nullable Object value, List<Text> texts) {
        switch (value) {
            case Text text -> texts.add(text);
            case Map<?, ?> map -> map.values().forEach(some -> collect(some, texts));
            case List<?> list -> list.forEach(some -> collect(some, texts));
            case null, default -> {}
        }
    }
}
