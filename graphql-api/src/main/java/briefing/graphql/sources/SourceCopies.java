package briefing.graphql.sources;

import briefing.core.shared.ids.SourceId;
import briefing.core.shared.messages.Queries;
import briefing.core.shared.reading.Slice;
import briefing.core.shared.values.LogPosition;
import briefing.core.sources.CopyKind;
import briefing.core.sources.FindCopies;
import briefing.core.sources.views.SourceView;
import briefing.graphql.shared.FeatureLoader;
import briefing.graphql.shared.Reading;
import graphql.TrivialDataFetcher;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The sources that stem from a source, for all sources of an answer together. */
final class SourceCopies {
    /** A source, and which and how many of those that stem from it are asked for. */
    record Key(SourceId source, Request request) {}

    /** What keys must share to be answered together. */
    record Request(CopyKind kind, int first, LogPosition at) {}

    private SourceCopies() {}

    static FeatureLoader<Key, List<SourceView>> loader(Queries queries) {
        return new FeatureLoader<>("copiesOfSources", keys -> load(queries, keys));
    }

    static TrivialDataFetcher<Object> fetcher(FeatureLoader<Key, List<SourceView>> loader, CopyKind kind) {
        return environment -> {
            SourceView source = Objects.requireNonNull(environment.getSource());
            int first = Slice.bounded(environment.getArgumentOrDefault("first", 20));
            return loader.load(environment, new Key(source.id(), new Request(kind, first, Reading.at(environment))));
        };
    }

    private static Map<Key, List<SourceView>> load(Queries queries, Set<Key> keys) {
        Map<Key, List<SourceView>> copies = new HashMap<>();
        keys.forEach(key -> copies.put(key, List.of()));
        keys.stream()
                .collect(Collectors.groupingBy(Key::request, Collectors.mapping(Key::source, Collectors.toSet())))
                .forEach((request, sources) -> queries.ask(
                                new FindCopies(sources, request.kind(), request.first(), request.at()))
                        .forEach((source, some) -> copies.put(new Key(source, request), some)));
        return copies;
    }
}
