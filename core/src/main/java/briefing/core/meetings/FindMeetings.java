package briefing.core.meetings;

import briefing.core.meetings.views.MeetingView;
import briefing.core.shared.ids.MeetingSeriesId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.messages.Query;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.PageRequest;
import briefing.core.shared.values.LogPosition;
import briefing.core.shared.values.Portfolio;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a page of meetings, naturally in the order of their dates.
 *
 * @param filter what they must have
 */
public record FindMeetings(Filter filter, PageRequest page, LogPosition at) implements Query<Page<MeetingView>> {
    /**
     * What listed meetings have in common; each that is given must hold.
     *
     * @param body the organ that meets
     * @param series to which they belong
     * @param from those whose last possible day is this day or later; those put off without a date have no day
     * @param to those whose first possible day is this day or earlier
     * @param cancelled those that were, or were not, called off
     * @param includeVoided also those that were entered by mistake
     */
    public record Filter(
            @Nullable MeetingKind kind,
            @Nullable OrganisationId body,
            @Nullable MeetingSeriesId series,
            @Nullable Portfolio portfolio,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Boolean cancelled,
            @Nullable Boolean includeVoided) {}
}
