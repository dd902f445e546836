package briefing.command.meetings;

import static briefing.command.shared.Decision.accept;
import static briefing.command.shared.Decision.refuse;
import static briefing.core.meetings.SeriesRefusal.SERIES_ALREADY_OPENED;
import static briefing.core.meetings.SeriesRefusal.SERIES_CLOSED;
import static briefing.core.meetings.SeriesRefusal.SERIES_NOT_OPENED;
import static briefing.core.meetings.SeriesRefusal.SERIES_VOIDED;

import briefing.command.shared.Decision;
import briefing.core.meetings.commands.CloseMeetingSeries;
import briefing.core.meetings.commands.MeetingSeriesCommand;
import briefing.core.meetings.commands.OpenMeetingSeries;
import briefing.core.meetings.commands.VoidMeetingSeries;
import briefing.core.meetings.events.MeetingSeriesClosed;
import briefing.core.meetings.events.MeetingSeriesEvent;
import briefing.core.meetings.events.MeetingSeriesOpened;
import briefing.core.meetings.events.MeetingSeriesVoided;

/** The rules of a series of meetings. A pure value: no clock, no framework, no input or output. */
enum MeetingSeries {
    /** Nothing is on record under this id. */
    UNOPENED,
    /** It goes on. */
    OPEN,
    /** It goes on no longer. */
    CLOSED,
    /** It was entered by mistake. */
    VOIDED;

    /** The decision table: each row reads "in this state, for this command, this happens". */
    Decision<MeetingSeriesEvent> decide(MeetingSeriesCommand command) {
        return switch (this) {
            case UNOPENED ->
                switch (command) {
                    case OpenMeetingSeries c -> accept(opened(c));
                    case CloseMeetingSeries _, VoidMeetingSeries _ -> refuse(SERIES_NOT_OPENED);
                };
            case OPEN ->
                switch (command) {
                    case OpenMeetingSeries _ -> refuse(SERIES_ALREADY_OPENED);
                    case CloseMeetingSeries c -> accept(closed(c));
                    case VoidMeetingSeries c -> accept(voided(c));
                };
            case CLOSED ->
                switch (command) {
                    case OpenMeetingSeries _, CloseMeetingSeries _ -> refuse(SERIES_CLOSED);
                    case VoidMeetingSeries c -> accept(voided(c));
                };
            case VOIDED -> refuse(SERIES_VOIDED);
        };
    }

    /** What a stored event means for the rules. Total: it accepts every event in every state, and never refuses. */
    MeetingSeries evolve(MeetingSeriesEvent event) {
        return switch (event) {
            case MeetingSeriesOpened _ -> OPEN;
            case MeetingSeriesClosed _ -> CLOSED;
            case MeetingSeriesVoided _ -> VOIDED;
        };
    }

    private static MeetingSeriesEvent opened(OpenMeetingSeries c) {
        return new MeetingSeriesOpened(c.series(), c.body(), c.title(), c.numbering(), c.basis());
    }

    private static MeetingSeriesEvent closed(CloseMeetingSeries c) {
        return new MeetingSeriesClosed(c.series(), c.on(), c.basis());
    }

    private static MeetingSeriesEvent voided(VoidMeetingSeries c) {
        return new MeetingSeriesVoided(c.series(), c.reason());
    }
}
