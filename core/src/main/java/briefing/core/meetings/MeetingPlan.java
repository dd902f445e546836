package briefing.core.meetings;

import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.Topic;
import briefing.core.shared.values.Venue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What meetings of every kind are announced with.
 *
 * @param title at most 300 characters
 * @param when as vague as the source tells it, by the clocks of the venue
 * @param tentative whether the date is announced with reservation
 * @param certainty how certain the source is that it takes place, when it says so
 * @param formality with how much form, when known
 * @param venue where, when known
 * @param mode how they come together, when known
 * @param topics subject tags, in no order
 */
public record MeetingPlan(
        String title,
        ApproximateDate when,
        boolean tentative,
        @Nullable OccurrenceCertainty certainty,
        @Nullable Formality formality,
        @Nullable Venue venue,
        @Nullable MeetingMode mode,
        List<Topic> topics) {
    public MeetingPlan {
        topics = List.copyOf(topics);
    }
}
