package briefing.command.meetings;

import briefing.command.shared.Offices;
import briefing.command.shared.Resource;
import briefing.core.meetings.AnnounceParticipation;
import briefing.core.meetings.MeetingCommand;
import briefing.core.shared.Party;
import briefing.core.shared.PersonInOffice;
import briefing.core.shared.values.ApproximateDate;
import org.jspecify.annotations.Nullable;

/** Finds out whether those who are announced for a meeting held their offices then. */
final class MeetingLookup implements Resource {
    private final Offices offices;

    MeetingLookup(Offices offices) {
        this.offices = offices;
    }

    MeetingFacts factsFor(MeetingCommand command, Meeting meeting) {
        return command instanceof AnnounceParticipation announced && meeting instanceof Meeting.Scheduled scheduled
                ? new MeetingFacts(notInOffice(announced.party(), scheduled.when())
                        || notInOffice(announced.representedBy(), scheduled.when()))
                : MeetingFacts.NONE;
    }

    private boolean notInOffice(@Nullable Party party, ApproximateDate on) {
        PersonInOffice named = party == null ? null : party.personInOffice();
        return named != null && !offices.mayHaveHeld(named.person(), named.office(), on);
    }
}
