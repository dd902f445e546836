package briefing.core.meetings.views;

import briefing.core.meetings.SeriesNumbering;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingSeriesId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.reading.View;
import org.jspecify.annotations.Nullable;

/**
 * A series of meetings as readers see it.
 *
 * @param closing null while it goes on
 * @param basis what its opening rests on
 */
public record MeetingSeriesView(
        MeetingSeriesId id,
        long version,
        OrganisationId body,
        String title,
        SeriesNumbering numbering,
        @Nullable SeriesClosing closing,
        Basis basis,
        RecordedBy recordedBy)
        implements View {
    public MeetingSeriesView closed(SeriesClosing newClosing, long newVersion) {
        return new MeetingSeriesView(id, newVersion, body, title, numbering, newClosing, basis, recordedBy);
    }
}
