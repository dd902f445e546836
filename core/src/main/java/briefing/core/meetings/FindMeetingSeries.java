package briefing.core.meetings;

import briefing.core.meetings.views.MeetingSeriesView;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.messages.Query;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.PageRequest;
import briefing.core.shared.values.LogPosition;
import org.jspecify.annotations.Nullable;

/** Asks for a page of series of meetings, naturally in the order of their titles. */
public record FindMeetingSeries(Filter filter, PageRequest page, LogPosition at)
        implements Query<Page<MeetingSeriesView>> {
    /**
     * What listed series have in common; each that is given must hold.
     *
     * @param body the organ whose meetings they are
     * @param includeVoided also what was voided
     */
    public record Filter(
            @Nullable OrganisationId body, @Nullable Boolean includeVoided) {}
}
