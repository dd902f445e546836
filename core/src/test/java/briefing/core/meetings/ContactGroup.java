package briefing.core.meetings;

import briefing.core.directory.Organisations;
import briefing.core.meetings.commands.AssignToSeries;
import briefing.core.meetings.commands.CloseMeetingSeries;
import briefing.core.meetings.commands.OpenMeetingSeries;
import briefing.core.meetings.commands.VoidMeetingSeries;
import briefing.core.meetings.events.MeetingAssignedToSeries;
import briefing.core.meetings.events.MeetingSeriesClosed;
import briefing.core.meetings.events.MeetingSeriesOpened;
import briefing.core.meetings.events.MeetingSeriesVoided;
import briefing.core.shared.Words;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.MeetingSeriesId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.TextRef;
import org.jspecify.annotations.Nullable;

/** The counted meetings of a contact group: what is asked of the series, and what happens to it. */
public final class ContactGroup {
    public static final MeetingSeriesId SERIES = new MeetingSeriesId(Words.id(MeetingSeriesId.PREFIX, "Contact group"));
    public static final ApproximateDate LAST_DAY = ApproximateDate.of("2026-12-31");
    public static final TextRef REASON = Words.text("Entered twice").ref();
    private static final String TITLE = "Contact group";

    private ContactGroup() {}

    public static OpenMeetingSeries open() {
        return new OpenMeetingSeries(SERIES, Organisations.COUNCIL, TITLE, SeriesNumbering.ORDINAL, Basis.known());
    }

    public static MeetingSeriesOpened opened() {
        return new MeetingSeriesOpened(SERIES, Organisations.COUNCIL, TITLE, SeriesNumbering.ORDINAL, Basis.known());
    }

    public static CloseMeetingSeries close() {
        return new CloseMeetingSeries(SERIES, LAST_DAY, Basis.known());
    }

    public static MeetingSeriesClosed closed() {
        return new MeetingSeriesClosed(SERIES, LAST_DAY, Basis.known());
    }

    public static VoidMeetingSeries voidIt() {
        return new VoidMeetingSeries(SERIES, REASON);
    }

    public static MeetingSeriesVoided voided() {
        return new MeetingSeriesVoided(SERIES, REASON);
    }

    public static AssignToSeries assign(MeetingId meeting, @Nullable Integer ordinal) {
        return new AssignToSeries(meeting, SERIES, ordinal, Basis.known());
    }

    public static MeetingAssignedToSeries assigned(MeetingId meeting, @Nullable Integer ordinal) {
        return new MeetingAssignedToSeries(meeting, SERIES, ordinal, Basis.known());
    }
}
