package briefing.graphql.demo;

import briefing.core.json.Json;
import briefing.core.shared.ids.TypeId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Commands in a file, in order. Each is an object of one mutation and its input, perhaps with {@code acknowledge}; ids
 * are written as {@code @meeting:a-name-of-the-file}, so that the same file always means the same things.
 */
public record Dossier(String name, List<Step> steps) {
    private static final Pattern NAMED_ID = Pattern.compile("@([a-z]+):([a-z0-9-]+)");

    public Dossier {
        steps = List.copyOf(steps);
    }

    /**
     * One command.
     *
     * @param acknowledge the warnings that its caller stands by
     */
    public record Step(String mutation, Map<String, Object> input, Set<String> acknowledge) {
        /** The same step has the same one, so that it is stored once however often it is sent. */
        String commandId() {
            String text = mutation + Json.mapper().writeValueAsString(input);
            return "example-" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Reads a file of the class path. */
    public static Dossier read(String name) {
        try (InputStream file = Dossier.class.getResourceAsStream("/demo/" + name + ".json")) {
            JsonNode steps = Json.mapper().readTree(Objects.requireNonNull(file, name));
            return new Dossier(name, steps.valueStream().map(Dossier::step).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id that a name in a dossier stands for, such as {@code @meeting:defence}. */
    public static String id(String named) {
        Matcher matcher = NAMED_ID.matcher(named);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(named + " names nothing.");
        }
        UUID uuid = UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8));
        return TypeId.of(matcher.group(1), uuid);
    }

    private static Step step(JsonNode node) {
        Set<String> acknowledge = Set.copyOf(
                node.path("acknowledge").valueStream().map(JsonNode::asString).toList());
        Map.Entry<String, JsonNode> mutation = node.propertyStream()
                .filter(property -> !property.getKey().equals("acknowledge"))
                .findFirst()
                .orElseThrow();
        Map<String, Object> input = new LinkedHashMap<>();
        mutation.getValue().propertyStream().forEach(field -> input.put(field.getKey(), value(field.getValue())));
        return new Step(mutation.getKey(), input, acknowledge);
    }

    private static Object value(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> map = new LinkedHashMap<>();
            node.propertyStream().forEach(field -> map.put(field.getKey(), value(field.getValue())));
            return map;
        }
        if (node.isArray()) {
            return node.valueStream().map(Dossier::value).toList();
        }
        if (node.isString()) {
            String text = node.asString();
            return NAMED_ID.matcher(text).matches() ? id(text) : text;
        }
        return Objects.requireNonNull(Json.mapper().treeToValue(node, Object.class));
    }
}
