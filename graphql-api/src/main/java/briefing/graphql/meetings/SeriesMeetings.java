package briefing.graphql.meetings;

import briefing.core.meetings.FindMeetingsOfSeries;
import briefing.core.meetings.views.MeetingSeriesView;
import briefing.core.meetings.views.MeetingView;
import briefing.core.shared.ids.MeetingSeriesId;
import briefing.core.shared.messages.Queries;
import briefing.graphql.shared.FeatureLoader;
import briefing.graphql.shared.FeatureLoader.AsOf;
import briefing.graphql.shared.Reading;
import graphql.TrivialDataFetcher;
import java.util.List;
import java.util.Objects;

/** The meetings of a series, for all series of an answer together. */
final class SeriesMeetings {
    private SeriesMeetings() {}

    static FeatureLoader<AsOf<MeetingSeriesId>, List<MeetingView>> loader(Queries queries) {
        return FeatureLoader.ofEach(
                "meetingsOfSeries", (series, at) -> queries.ask(new FindMeetingsOfSeries(series, at)));
    }

    static TrivialDataFetcher<Object> fetcher(FeatureLoader<AsOf<MeetingSeriesId>, List<MeetingView>> loader) {
        return environment -> {
            MeetingSeriesView series = Objects.requireNonNull(environment.getSource());
            return loader.load(environment, new AsOf<>(series.id(), Reading.at(environment)))
                    .thenApply(meetings -> meetings == null ? List.of() : meetings);
        };
    }
}
