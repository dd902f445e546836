package briefing.core.meetings.events;

import briefing.core.meetings.SeriesNumbering;
import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingSeriesId;
import briefing.core.shared.ids.OrganisationId;

/** A series of meetings was put on record. */
public record MeetingSeriesOpened(
        MeetingSeriesId series, OrganisationId body, String title, SeriesNumbering numbering, Basis basis)
        implements MeetingSeriesEvent, Based {}
