package briefing.graphql.meetings;

import briefing.core.meetings.FindMeetingSeries;
import briefing.core.meetings.FindMeetings;
import briefing.core.meetings.MeetingAccess;
import briefing.core.meetings.MeetingRefusal;
import briefing.core.meetings.MeetingStatus;
import briefing.core.meetings.MeetingWarning;
import briefing.core.meetings.SeriesRefusal;
import briefing.core.meetings.commands.MeetingCommand;
import briefing.core.meetings.commands.MeetingSeriesCommand;
import briefing.core.meetings.views.MeetingView;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.MeetingSeriesId;
import briefing.core.shared.messages.Queries;
import briefing.graphql.shared.Feature;
import briefing.graphql.shared.FeatureLoader;
import briefing.graphql.shared.FeatureLoader.AsOf;
import briefing.graphql.shared.Lists;
import briefing.graphql.shared.Reading;
import briefing.graphql.shared.RootFields;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What meetings add to the API. */
@Configuration(proxyBeanMethods = false)
class MeetingFeature {
    @Bean
    FeatureLoader<AsOf<MeetingId>, List<MeetingView>> meetingsRelatedTo(Queries queries) {
        return RelatedMeetings.loader(queries);
    }

    @Bean
    FeatureLoader<AsOf<MeetingSeriesId>, List<MeetingView>> meetingsOfSeries(Queries queries) {
        return SeriesMeetings.loader(queries);
    }

    @Bean
    Feature meetingSeriesInTheApi(
            Lists lists, FeatureLoader<AsOf<MeetingSeriesId>, List<MeetingView>> meetingsOfSeries) {
        return Feature.of(List.of())
                .commands(MeetingSeriesCommand.class)
                .codes(SeriesRefusal.values())
                .field("Query", "meetingSeriesList", lists.of(FindMeetingSeries.Filter.class, FindMeetingSeries::new))
                .part("MeetingSeries", "meetings", SeriesMeetings.fetcher(meetingsOfSeries));
    }

    @Bean
    Feature meetingsInTheApi(
            Lists lists,
            RootFields roots,
            Queries queries,
            FeatureLoader<AsOf<MeetingId>, List<MeetingView>> meetingsRelatedTo) {
        MeetingBriefings briefings = new MeetingBriefings(queries);
        return Feature.of(MeetingAccess.ROWS)
                .commands(MeetingCommand.class)
                .codes(MeetingRefusal.values())
                .codes(MeetingWarning.values())
                .field("Query", "meetings", lists.of(FindMeetings.Filter.class, FindMeetings::new))
                .field("Query", "briefingFor", roots.reading(briefings::of))
                .field("Query", "diary", roots.reading((environment, point) -> Diary.of(environment, point, queries)))
                .part("MeetingBriefing", "meeting", MeetingBriefings::meeting)
                .part("MeetingBriefing", "participants", MeetingBriefings::participants)
                .part("Meeting", "status", MeetingFeature::status)
                .part("Meeting", "relatedFrom", RelatedMeetings.fetcher(meetingsRelatedTo));
    }

    /** What the record says of its life at the moment of reading, by the clocks of the venue. */
    private static MeetingStatus status(DataFetchingEnvironment environment) {
        MeetingView meeting = Objects.requireNonNull(environment.getSource());
        return meeting.life()
                .statusOn(LocalDate.ofInstant(
                        Reading.instant(environment), meeting.life().zone()));
    }
}
