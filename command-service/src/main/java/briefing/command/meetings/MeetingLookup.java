package briefing.command.meetings;

import briefing.command.shared.Offices;
import briefing.command.shared.Resource;
import briefing.core.meetings.commands.AnnounceParticipation;
import briefing.core.meetings.commands.AssignToSeries;
import briefing.core.meetings.commands.ConfirmParticipation;
import briefing.core.meetings.commands.DeclineParticipation;
import briefing.core.meetings.commands.MeetingCommand;
import briefing.core.meetings.commands.ParticipationCommand;
import briefing.core.meetings.commands.RecordAttendance;
import briefing.core.meetings.commands.RelateMeeting;
import briefing.core.shared.facts.Party;
import briefing.core.shared.values.ApproximateDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what the rules of a meeting must know of the directory and of other meetings. */
final class MeetingLookup implements Resource {
    private final Offices offices;
    private final MeetingRelations relations;
    private final SeriesOrdinals ordinals;

    MeetingLookup(Offices offices, MeetingRelations relations, SeriesOrdinals ordinals) {
        this.offices = offices;
        this.relations = relations;
        this.ordinals = ordinals;
    }

    MeetingFacts factsFor(MeetingCommand command, Meeting meeting) {
        return switch (command) {
            case ParticipationCommand c
            when meeting instanceof Meeting.OnRecord m ->
                offices(named(c), m.life().when());
            case RelateMeeting c ->
                new MeetingFacts(false, relations.factsFor(c.meeting(), new Relation(c.relation(), c.to())));
            case AssignToSeries c -> new MeetingFacts(false, MeetingFacts.NONE.relation(), ordinals.factsFor(c));
            default -> MeetingFacts.NONE;
        };
    }

    private static Stream<@Nullable Party> named(ParticipationCommand command) {
        return switch (command) {
            case AnnounceParticipation c -> Stream.of(c.party(), c.representedBy(), c.headOfDelegation());
            case ConfirmParticipation c -> Stream.of(c.representedBy(), c.headOfDelegation());
            case DeclineParticipation c -> Stream.of(c.substitute());
            case RecordAttendance c -> Stream.of(c.attendedBy());
        };
    }

    private MeetingFacts offices(Stream<@Nullable Party> named, ApproximateDate when) {
        boolean notInOffice = named.anyMatch(party -> offices.isSurelyNotInOffice(party, when));
        return new MeetingFacts(notInOffice, MeetingFacts.NONE.relation());
    }
}
