package briefing.graphql.statements;

import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.messages.Search;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.Slice;
import briefing.core.shared.reading.View;
import briefing.core.statements.views.StatementView;
import briefing.graphql.shared.FeatureLoader;
import briefing.graphql.shared.Reading;
import briefing.graphql.statements.MeetingStatements.Request;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** What statements add to the briefing for a meeting: those made at it, those about it, and the sources of it all. */
final class BriefingStatements {
    private static final int FIRST_MAX = 100;

    private static final Search<SourceId> SOURCES = new Search<>(SourceId.class);

    private final FeatureLoader<MeetingStatements.Key, Page<StatementView>> loader;

    BriefingStatements(FeatureLoader<MeetingStatements.Key, Page<StatementView>> loader) {
        this.loader = loader;
    }

    CompletableFuture<List<StatementView>> at(DataFetchingEnvironment environment) {
        AggregateId meeting = meeting(environment).id();
        return statements(environment)
                .thenApply(all -> all.stream().filter(one -> isAt(one, meeting)).toList());
    }

    CompletableFuture<List<StatementView>> about(DataFetchingEnvironment environment) {
        AggregateId meeting = meeting(environment).id();
        return statements(environment)
                .thenApply(
                        all -> all.stream().filter(one -> !isAt(one, meeting)).toList());
    }

    private static boolean isAt(StatementView statement, AggregateId meeting) {
        return meeting.equals(statement.occasion().meeting());
    }

    /** Each source once, in the order in which the briefing comes to it. */
    CompletableFuture<Object> sources(DataFetchingEnvironment environment) {
        return statements(environment).thenCompose(statements -> {
            Set<SourceId> sources = new LinkedHashSet<>();
            addSources(meeting(environment), sources);
            statements.forEach(statement -> addSources(statement, sources));
            return Reading.of(environment, sources);
        });
    }

    private static void addSources(View view, Set<SourceId> sources) {
        SOURCES.in((Record) view, (_, source) -> sources.add(source));
    }

    private CompletableFuture<List<StatementView>> statements(DataFetchingEnvironment environment) {
        MeetingId meeting = (MeetingId) meeting(environment).id();
        Request request = new Request(Slice.first(FIRST_MAX), false, Reading.at(environment));
        return loader.load(environment, new MeetingStatements.Key(meeting, request))
                .thenApply(page -> ((Page<?>) page)
                        .items().stream()
                                .map(item -> (StatementView) item.node())
                                .toList());
    }

    private static View meeting(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getSource());
    }
}
