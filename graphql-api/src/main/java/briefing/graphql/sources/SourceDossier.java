package briefing.graphql.sources;

import briefing.core.shared.ids.SourceId;
import briefing.core.shared.messages.Queries;
import briefing.core.shared.reading.FindViews;
import briefing.core.shared.reading.ReadPoint;
import briefing.core.sources.FindCitingFacts;
import briefing.graphql.shared.Connection;
import briefing.graphql.shared.Reading;
import briefing.graphql.shared.Slices;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A source and all that rests on it. */
record SourceDossier(SourceId source) {
    /** Null when the source was not on record then. */
    static @Nullable SourceDossier of(DataFetchingEnvironment environment, ReadPoint point, Queries queries) {
        SourceId source = new SourceId(Objects.requireNonNull(environment.getArgument("source")));
        boolean archived =
                !queries.ask(new FindViews(Set.of(source), point.position())).isEmpty();
        return archived ? new SourceDossier(source) : null;
    }

    static DataFetcher<Connection> facts(Queries queries) {
        return environment -> {
            SourceDossier dossier = Objects.requireNonNull(environment.getSource());
            return Connection.of(queries.ask(
                    new FindCitingFacts(dossier.source(), Slices.of(environment), Reading.at(environment))));
        };
    }
}
