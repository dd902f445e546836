package briefing.core.meetings.events;

import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Effective;
import briefing.core.shared.ids.MeetingSeriesId;
import briefing.core.shared.values.ApproximateDate;

/** A series of meetings goes on no longer. */
public record MeetingSeriesClosed(MeetingSeriesId series, ApproximateDate on, Basis basis)
        implements MeetingSeriesEvent, Based, Effective {
    @Override
    public ApproximateDate effective() {
        return on;
    }
}
