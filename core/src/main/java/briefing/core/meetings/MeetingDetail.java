package briefing.core.meetings;

import briefing.core.shared.codes.Malformation;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.Malformed;
import briefing.core.shared.values.Portfolio;
import briefing.core.shared.values.Topic;
import briefing.core.shared.values.Venue;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a meeting was recorded with, to put it right: exactly one component is set.
 *
 * @param topics all of its topics; empty when they are not what was wrong
 */
public record MeetingDetail(
        @Nullable String title,
        @Nullable OrganisationId body,
        @Nullable Portfolio portfolio,
        List<Topic> topics,
        @Nullable ApproximateDate when,
        @Nullable Venue venue) {
    public MeetingDetail {
        topics = List.copyOf(topics);
        if (Stream.of(title, body, portfolio, topics.isEmpty() ? null : topics, when, venue)
                        .filter(Objects::nonNull)
                        .count()
                != 1) {
            throw new Malformed(Malformation.CORRECTION_AMBIGUOUS);
        }
    }

    public static MeetingDetail title(String title) {
        return new MeetingDetail(title, null, null, List.of(), null, null);
    }

    public static MeetingDetail body(OrganisationId body) {
        return new MeetingDetail(null, body, null, List.of(), null, null);
    }

    public static MeetingDetail portfolio(Portfolio portfolio) {
        return new MeetingDetail(null, null, portfolio, List.of(), null, null);
    }

    public static MeetingDetail topics(List<Topic> topics) {
        return new MeetingDetail(null, null, null, topics, null, null);
    }

    public static MeetingDetail when(ApproximateDate when) {
        return new MeetingDetail(null, null, null, List.of(), when, null);
    }

    public static MeetingDetail venue(Venue venue) {
        return new MeetingDetail(null, null, null, List.of(), null, venue);
    }
}
