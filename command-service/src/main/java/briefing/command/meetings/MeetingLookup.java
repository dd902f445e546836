package briefing.command.meetings;

import briefing.command.shared.Offices;
import briefing.command.shared.Resource;
import briefing.core.meetings.commands.AnnounceParticipation;
import briefing.core.meetings.commands.MeetingCommand;
import briefing.core.meetings.commands.RelateMeeting;
import briefing.core.shared.values.ApproximateDate;

/** Finds what the rules of a meeting must know of the directory and of other meetings. */
final class MeetingLookup implements Resource {
    private final Offices offices;
    private final MeetingRelations relations;

    MeetingLookup(Offices offices, MeetingRelations relations) {
        this.offices = offices;
        this.relations = relations;
    }

    MeetingFacts factsFor(MeetingCommand command, Meeting meeting) {
        return switch (command) {
            case AnnounceParticipation c
            when meeting instanceof Meeting.OnRecord m -> offices(c, m.life().when());
            case RelateMeeting c ->
                new MeetingFacts(false, relations.factsFor(c.meeting(), new Relation(c.relation(), c.to())));
            default -> MeetingFacts.NONE;
        };
    }

    private MeetingFacts offices(AnnounceParticipation command, ApproximateDate when) {
        boolean notInOffice = offices.isSurelyNotInOffice(command.party(), when)
                || offices.isSurelyNotInOffice(command.representedBy(), when);
        return new MeetingFacts(notInOffice, MeetingFacts.NONE.relation());
    }
}
