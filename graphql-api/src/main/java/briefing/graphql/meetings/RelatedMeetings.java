package briefing.graphql.meetings;

import briefing.core.meetings.FindMeetingsRelatedTo;
import briefing.core.meetings.RelationKind;
import briefing.core.meetings.views.MeetingView;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.messages.Queries;
import briefing.core.shared.messages.RecordedBy;
import briefing.graphql.shared.FeatureLoader;
import briefing.graphql.shared.FeatureLoader.AsOf;
import briefing.graphql.shared.Reading;
import graphql.TrivialDataFetcher;
import java.util.List;
import java.util.Objects;

/** The meetings that say how they stand to a meeting, for all meetings of an answer together. */
final class RelatedMeetings {
    /** How another meeting stands to one. */
    record MeetingRelationFrom(RelationKind kind, MeetingView meeting, Basis basis, RecordedBy recordedBy) {}

    private RelatedMeetings() {}

    static FeatureLoader<AsOf<MeetingId>, List<MeetingView>> loader(Queries queries) {
        return FeatureLoader.ofEach(
                "meetingsRelatedTo", (meetings, at) -> queries.ask(new FindMeetingsRelatedTo(meetings, at)));
    }

    static TrivialDataFetcher<Object> fetcher(FeatureLoader<AsOf<MeetingId>, List<MeetingView>> loader) {
        return environment -> {
            MeetingView meeting = Objects.requireNonNull(environment.getSource());
            return loader.load(environment, new AsOf<>(meeting.id(), Reading.at(environment)))
                    .thenApply(related -> related == null ? List.of() : from((List<?>) related, meeting.id()));
        };
    }

    private static List<MeetingRelationFrom> from(List<?> meetings, MeetingId to) {
        return meetings.stream()
                .map(MeetingView.class::cast)
                .flatMap(meeting -> meeting.relations().stream()
                        .filter(relation -> relation.to().equals(to))
                        .map(relation -> new MeetingRelationFrom(
                                relation.kind(), meeting, relation.basis(), relation.recordedBy())))
                .toList();
    }
}
