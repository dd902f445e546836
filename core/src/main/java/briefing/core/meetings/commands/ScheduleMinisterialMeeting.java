package briefing.core.meetings.commands;

import briefing.core.shared.Basis;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.Portfolio;
import briefing.core.shared.values.Topic;
import briefing.core.shared.values.Venue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a ministerial meeting on record. Refused with {@code MEETING_ALREADY_SCHEDULED}, {@code ORGANISATION_UNKNOWN},
 * {@code SOURCE_UNKNOWN} or {@code QUOTE_NOT_IN_SOURCE}; warns with {@code MEETING_ON_WEEKEND}.
 *
 * @param body the organ that meets
 * @param portfolio which ministers meet
 * @param title at most 300 characters
 * @param when as vague as the source tells it, by the clocks of the venue
 * @param venue where, when known
 * @param topics subject tags, in no order
 * @param basis the quotes it rests on, or own knowledge
 */
public record ScheduleMinisterialMeeting(
        MeetingId meeting,
        OrganisationId body,
        Portfolio portfolio,
        String title,
        ApproximateDate when,
        @Nullable Venue venue,
        List<Topic> topics,
        Basis basis)
        implements MeetingCommand {
    public ScheduleMinisterialMeeting {
        topics = List.copyOf(topics);
    }
}
