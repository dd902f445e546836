package briefing.graphql.shared;

import briefing.core.shared.Code;
import briefing.core.shared.WhoMay;
import graphql.schema.DataFetcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a feature adds to the API besides its types; each feature declares one bean.
 *
 * @param access its rows of who may
 * @param codes what it refuses and warns with
 * @param fields those fields that are more than a component of a view, by type and name
 * @param loaders what those fields need besides the views, by a name that is unique in the product
 */
public record Feature(
        List<WhoMay> access,
        List<Code> codes,
        Map<String, Map<String, DataFetcher<?>>> fields,
        Map<String, Related> loaders) {
    public Feature {
        access = List.copyOf(access);
        codes = List.copyOf(codes);
        fields = Map.copyOf(fields);
        loaders = Map.copyOf(loaders);
    }

    public static Feature of(List<WhoMay> access) {
        return new Feature(access, List.of(), Map.of(), Map.of());
    }

    public Feature codes(Code... more) {
        List<Code> all = new ArrayList<>(codes);
        all.addAll(List.of(more));
        return new Feature(access, all, fields, loaders);
    }

    public Feature field(String type, String name, DataFetcher<?> fetcher) {
        Map<String, Map<String, DataFetcher<?>>> all = new HashMap<>(fields);
        Map<String, DataFetcher<?>> ofType = new HashMap<>(all.getOrDefault(type, Map.of()));
        ofType.put(name, fetcher);
        all.put(type, Map.copyOf(ofType));
        return new Feature(access, codes, all, loaders);
    }

    public Feature loader(String name, Related related) {
        Map<String, Related> all = new HashMap<>(loaders);
        all.put(name, related);
        return new Feature(access, codes, fields, all);
    }
}
