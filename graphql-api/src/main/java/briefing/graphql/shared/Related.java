package briefing.graphql.shared;

import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.values.LogPosition;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Finds what belongs to each of several aggregates at one position: asked once for all of one level of an answer. */
@FunctionalInterface
public interface Related {
    /** What belongs to each; where nothing does, the aggregate may be left out. */
    Map<? extends AggregateId, ?> of(Set<AggregateId> ids, LogPosition at);

    /** What a loader that a feature named finds for one aggregate, where this field reads; null when nothing. */
    static CompletableFuture<Object> load(DataFetchingEnvironment environment, String loader, AggregateId id) {
        return Loaders.load(environment, loader, new Loaders.ViewKey(id, Reading.at(environment)));
    }
}
