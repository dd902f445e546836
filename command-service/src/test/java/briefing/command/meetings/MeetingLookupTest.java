package briefing.command.meetings;

import static briefing.core.directory.DirectoryStory.BASIS;
import static briefing.core.directory.DirectoryStory.HALYNA;
import static briefing.core.directory.DirectoryStory.MINISTRY;
import static briefing.core.directory.DirectoryStory.OFFICE;
import static briefing.core.directory.DirectoryStory.OSTAP;
import static briefing.core.directory.DirectoryStory.date;
import static briefing.core.meetings.Meetings.scheduled;
import static org.assertj.core.api.Assertions.assertThat;

import briefing.command.shared.Decision;
import briefing.command.shared.Offices;
import briefing.core.meetings.AnnouncedStatus;
import briefing.core.meetings.Capacity;
import briefing.core.meetings.ParticipationRole;
import briefing.core.meetings.Presence;
import briefing.core.meetings.commands.AnnounceParticipation;
import briefing.core.meetings.commands.ConfirmParticipation;
import briefing.core.meetings.commands.DeclineParticipation;
import briefing.core.meetings.commands.ParticipationCommand;
import briefing.core.meetings.commands.RecordAttendance;
import briefing.core.shared.codes.CommonWarning;
import briefing.core.shared.facts.Party;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.ParticipationId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeetingLookupTest {
    private static final SeriesOrdinals NO_ORDINALS =
            new SeriesOrdinals(_ -> Optional.empty(), _ -> new Meeting.Unscheduled());
    private static final MeetingId MEETING = new MeetingId("meeting_01h455vb4pex5vsknk084sn02q");
    private static final ParticipationId PARTICIPATION =
            new ParticipationId("participation_01h455vb4pex5vsknk084sn02q");
    private static final Meeting SCHEDULED = new Meeting.Unscheduled().evolve(scheduled(date("2026-02-12")));
    private static final Offices HALYNA_ON_THE_DAY =
            (person, _, on) -> person.equals(HALYNA) && on.equals(date("2026-02-12"));

    private final MeetingLookup lookup =
            new MeetingLookup(HALYNA_ON_THE_DAY, new MeetingRelations(_ -> List.of()), NO_ORDINALS);

    @Test
    void who_takes_part_and_who_represents_are_looked_up_on_the_day_of_the_meeting() {
        Party inOffice = Party.of(HALYNA, OFFICE);
        Party notInOffice = Party.of(OSTAP, OFFICE);

        assertThat(notInOffice(announce(inOffice, null))).isFalse();
        assertThat(notInOffice(announce(inOffice, inOffice))).isFalse();
        assertThat(notInOffice(announce(notInOffice, null))).isTrue();
        assertThat(notInOffice(announce(inOffice, notInOffice))).isTrue();
        assertThat(notInOffice(announce(Party.of(MINISTRY), null))).isFalse();
    }

    @Test
    void whoever_else_is_named_is_looked_up_too() {
        Party inOffice = Party.of(HALYNA, OFFICE);
        Party notInOffice = Party.of(OSTAP, OFFICE);

        assertThat(notInOffice(confirm(inOffice, inOffice))).isFalse();
        assertThat(notInOffice(confirm(notInOffice, null))).isTrue();
        assertThat(notInOffice(confirm(null, notInOffice))).isTrue();
        assertThat(notInOffice(new DeclineParticipation(MEETING, PARTICIPATION, null, null, BASIS)))
                .isFalse();
        assertThat(notInOffice(new DeclineParticipation(MEETING, PARTICIPATION, null, notInOffice, BASIS)))
                .isTrue();
        assertThat(notInOffice(
                        new RecordAttendance(MEETING, PARTICIPATION, Presence.PRESENT, notInOffice, null, BASIS)))
                .isTrue();
    }

    @Test
    void a_meeting_without_a_date_asks_nothing() {
        MeetingFacts facts = lookup.factsFor(announce(Party.of(OSTAP, OFFICE), null), new Meeting.Unscheduled());

        assertThat(facts).isEqualTo(MeetingFacts.NONE);
    }

    @Test
    void a_participation_of_somebody_who_was_not_in_office_needs_an_acknowledgement() {
        AnnounceParticipation command = announce(Party.of(OSTAP, OFFICE), null);

        assertThat(SCHEDULED.decide(command, new MeetingFacts(true, MeetingFacts.NONE.relation())))
                .isEqualTo(Decision.accept(SeatEvents.announced(command)).warning(CommonWarning.NOT_IN_OFFICE, true));
        assertThat(SCHEDULED.decide(command, MeetingFacts.NONE))
                .isEqualTo(Decision.accept(SeatEvents.announced(command)));
    }

    private static ConfirmParticipation confirm(@Nullable Party representedBy, @Nullable Party headOfDelegation) {
        return new ConfirmParticipation(MEETING, PARTICIPATION, null, representedBy, headOfDelegation, BASIS);
    }

    private boolean notInOffice(ParticipationCommand command) {
        return lookup.factsFor(command, SCHEDULED).notInOffice();
    }

    private static AnnounceParticipation announce(Party party, @Nullable Party representedBy) {
        return new AnnounceParticipation(
                MEETING,
                PARTICIPATION,
                party,
                null,
                null,
                representedBy,
                null,
                Capacity.MEMBER,
                ParticipationRole.PARTICIPANT,
                null,
                AnnouncedStatus.EXPECTED,
                BASIS);
    }
}
