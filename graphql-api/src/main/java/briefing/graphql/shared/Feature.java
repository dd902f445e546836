package briefing.graphql.shared;

import briefing.core.shared.access.WhoMay;
import briefing.core.shared.codes.Code;
import briefing.core.shared.messages.Command;
import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a feature adds to the API besides its types; each feature declares one bean.
 *
 * @param commands its families of commands: sealed, each leaf the mutation of its name
 * @param access its rows of who may
 * @param codes what it refuses and warns with
 * @param fields those fields that are more than a component of a view, by type and name
 */
public record Feature(
        List<Class<? extends Command>> commands,
        List<WhoMay> access,
        List<Code> codes,
        Map<String, Map<String, DataFetcher<?>>> fields) {
    public Feature {
        commands = List.copyOf(commands);
        access = List.copyOf(access);
        codes = List.copyOf(codes);
        fields = Map.copyOf(fields);
    }

    public static Feature of(List<WhoMay> access) {
        return new Feature(List.of(), access, List.of(), Map.of());
    }

    public Feature commands(Class<? extends Command> family) {
        List<Class<? extends Command>> all = new ArrayList<>(commands);
        all.add(family);
        return new Feature(all, access, codes, fields);
    }

    public Feature codes(Code... more) {
        List<Code> all = new ArrayList<>(codes);
        all.addAll(List.of(more));
        return new Feature(commands, access, all, fields);
    }

    /** A field below the roots that asks nothing by itself: it is computed, or fetched together with all of its level. */
    public Feature part(String type, String name, TrivialDataFetcher<?> fetcher) {
        return field(type, name, fetcher);
    }

    public Feature field(String type, String name, DataFetcher<?> fetcher) {
        Map<String, Map<String, DataFetcher<?>>> all = new HashMap<>(fields);
        Map<String, DataFetcher<?>> ofType = new HashMap<>(all.getOrDefault(type, Map.of()));
        ofType.put(name, fetcher);
        all.put(type, Map.copyOf(ofType));
        return new Feature(commands, access, codes, all);
    }
}
