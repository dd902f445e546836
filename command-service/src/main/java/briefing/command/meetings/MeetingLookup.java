package briefing.command.meetings;

import briefing.command.shared.Offices;
import briefing.command.shared.Resource;
import briefing.core.meetings.commands.AnnounceParticipation;
import briefing.core.meetings.commands.MeetingCommand;

/** Finds out whether those who are announced for a meeting held their offices then. */
final class MeetingLookup implements Resource {
    private final Offices offices;

    MeetingLookup(Offices offices) {
        this.offices = offices;
    }

    MeetingFacts factsFor(MeetingCommand command, Meeting meeting) {
        return command instanceof AnnounceParticipation announced && meeting instanceof Meeting.Scheduled scheduled
                ? new MeetingFacts(offices.isSurelyNotInOffice(announced.party(), scheduled.when())
                        || offices.isSurelyNotInOffice(announced.representedBy(), scheduled.when()))
                : MeetingFacts.NONE;
    }
}
