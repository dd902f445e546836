package briefing.command.meetings;

import briefing.core.meetings.MeetingDetail;
import briefing.core.meetings.MeetingPlan;
import briefing.core.meetings.events.BilateralScheduled;
import briefing.core.meetings.events.MeetingScheduled;
import briefing.core.meetings.events.MinisterialMeetingScheduled;
import briefing.core.meetings.events.PressConferenceScheduled;
import briefing.core.meetings.events.SessionAdded;
import briefing.core.meetings.events.SummitScheduled;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.values.Portfolio;
import briefing.core.shared.values.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a meeting is, as far as a correction may have to replace it. */
record Profile(
        String title,
        @Nullable OrganisationId body,
        @Nullable Portfolio portfolio,
        List<Topic> topics) {
    static Profile of(MeetingScheduled event) {
        MeetingPlan plan = event.plan();
        return switch (event) {
            case MinisterialMeetingScheduled e -> new Profile(plan.title(), e.body(), e.portfolio(), plan.topics());
            case SummitScheduled e -> new Profile(plan.title(), e.body(), null, plan.topics());
            case BilateralScheduled e -> new Profile(plan.title(), null, e.portfolio(), plan.topics());
            case PressConferenceScheduled _ -> new Profile(plan.title(), null, null, plan.topics());
            case SessionAdded _ -> new Profile(plan.title(), null, null, plan.topics());
        };
    }

    Profile corrected(MeetingDetail value) {
        return new Profile(
                value.title() == null ? title : value.title(),
                value.body() == null ? body : value.body(),
                value.portfolio() == null ? portfolio : value.portfolio(),
                value.topics().isEmpty() ? topics : value.topics());
    }

    /** What stands now where a correction wants this value; null when nothing does. */
    @Nullable
    MeetingDetail standing(MeetingDetail value) {
        if (value.title() != null) {
            return MeetingDetail.title(title);
        }
        if (value.body() != null) {
            return body == null ? null : MeetingDetail.body(body);
        }
        if (value.portfolio() != null) {
            return portfolio == null ? null : MeetingDetail.portfolio(portfolio);
        }
        return topics.isEmpty() ? null : MeetingDetail.topics(topics);
    }
}
