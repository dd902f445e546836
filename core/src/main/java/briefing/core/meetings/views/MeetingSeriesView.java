package briefing.core.meetings.views;

import briefing.core.meetings.SeriesNumbering;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Voiding;
import briefing.core.shared.ids.MeetingSeriesId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.reading.View;
import org.jspecify.annotations.Nullable;

/**
 * A series of meetings as readers see it.
 *
 * @param closing null while it goes on
 * @param voiding null unless its entry was voided
 * @param basis what its opening rests on
 */
public record MeetingSeriesView(
        MeetingSeriesId id,
        long version,
        OrganisationId body,
        String title,
        SeriesNumbering numbering,
        @Nullable SeriesClosing closing,
        @Nullable Voiding voiding,
        Basis basis,
        RecordedBy recordedBy)
        implements View {
    @Override
    public boolean listed() {
        return voiding == null;
    }

    public MeetingSeriesView closed(SeriesClosing newClosing, long newVersion) {
        return next(newVersion, newClosing, voiding);
    }

    public MeetingSeriesView voided(Voiding newVoiding, long newVersion) {
        return next(newVersion, closing, newVoiding);
    }

    private MeetingSeriesView next(long next, @Nullable SeriesClosing closed, @Nullable Voiding voided) {
        return new MeetingSeriesView(id, next, body, title, numbering, closed, voided, basis, recordedBy);
    }
}
