package briefing.core.meetings.commands;

import briefing.core.meetings.SeriesNumbering;
import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingSeriesId;
import briefing.core.shared.ids.OrganisationId;

/**
 * Puts a series of meetings on record, to which meetings are then assigned. Refused with {@code SERIES_ALREADY_OPENED},
 * {@code SERIES_CLOSED} or {@code SERIES_VOIDED}.
 *
 * @param body the organ whose meetings they are
 * @param title at most 300 characters
 * @param numbering whether they are counted
 */
public record OpenMeetingSeries(
        MeetingSeriesId series, OrganisationId body, String title, SeriesNumbering numbering, Basis basis)
        implements MeetingSeriesCommand, Based {}
