package briefing.core.meetings.events;

import briefing.core.shared.Basis;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.Portfolio;
import briefing.core.shared.values.Topic;
import briefing.core.shared.values.Venue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ministerial meeting was put on record; its level is ministerial by its name. */
public record MinisterialMeetingScheduled(
        MeetingId meeting,
        OrganisationId body,
        Portfolio portfolio,
        String title,
        ApproximateDate when,
        @Nullable Venue venue,
        List<Topic> topics,
        Basis basis)
        implements MeetingEvent {
    public MinisterialMeetingScheduled {
        topics = List.copyOf(topics);
    }
}
