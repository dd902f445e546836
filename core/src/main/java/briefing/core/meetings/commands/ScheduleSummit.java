package briefing.core.meetings.commands;

import briefing.core.meetings.Formality;
import briefing.core.meetings.MeetingMode;
import briefing.core.meetings.OccurrenceCertainty;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.Topic;
import briefing.core.shared.values.Venue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a meeting of heads of state and government on record. Refused with {@code MEETING_ALREADY_SCHEDULED};
 * warns with {@code MEETING_ON_WEEKEND}.
 *
 * @param body the organ that meets
 * @param title at most 300 characters
 * @param when as vague as the source tells it, by the clocks of the venue
 * @param tentative whether the date is announced with reservation
 * @param certainty how certain the source is that it takes place, when it says so
 * @param formality with how much form, when known
 * @param venue where, when known
 * @param mode how they come together, when known
 * @param topics subject tags, in no order
 */
public record ScheduleSummit(
        MeetingId meeting,
        OrganisationId body,
        String title,
        ApproximateDate when,
        boolean tentative,
        @Nullable OccurrenceCertainty certainty,
        @Nullable Formality formality,
        @Nullable Venue venue,
        @Nullable MeetingMode mode,
        List<Topic> topics,
        Basis basis)
        implements ScheduleMeeting {
    public ScheduleSummit {
        topics = List.copyOf(topics);
    }
}
