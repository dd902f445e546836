package briefing.query.meetings;

import static briefing.core.meetings.Meetings.HOST;
import static briefing.core.meetings.Meetings.REASON;
import static briefing.core.meetings.Participations.AMBASSADOR;
import static briefing.core.meetings.Participations.DEPUTY;
import static briefing.core.meetings.Participations.announcedAs;
import static briefing.core.meetings.Participations.attended;
import static briefing.core.meetings.Participations.confirmed;
import static briefing.core.meetings.Participations.declined;
import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.meetings.AnnouncedStatus;
import briefing.core.meetings.AttendanceMode;
import briefing.core.meetings.ParticipationStatus;
import briefing.core.meetings.Presence;
import briefing.core.meetings.events.ParticipationEvent;
import briefing.core.meetings.views.Attendance;
import briefing.core.meetings.views.Participation;
import briefing.core.meetings.views.ParticipationDeclination;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.messages.RecordedBy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What readers see of a participation after its events. */
class ParticipationProjectionTest {
    private static final ParticipationEvent ANNOUNCED = announcedAs(AnnouncedStatus.EXPECTED);

    @ParameterizedTest
    @EnumSource
    void an_announced_participation_is_as_certain_as_it_was_announced(AnnouncedStatus status) {
        assertThat(after(announcedAs(status)).status().name()).isEqualTo(status.name());
    }

    @Test
    void a_confirmation_says_who_comes_and_how() {
        Participation seat = after(ANNOUNCED, confirmed(AttendanceMode.BY_VIDEO, AMBASSADOR, DEPUTY));

        assertThat(seat.status()).isEqualTo(ParticipationStatus.CONFIRMED);
        assertThat(seat.mode()).isEqualTo(AttendanceMode.BY_VIDEO);
        assertThat(seat.representedBy()).isEqualTo(AMBASSADOR);
        assertThat(seat.headOfDelegation()).isEqualTo(DEPUTY);
        assertThat(seat.recordedBy()).isEqualTo(new RecordedBy(1));
    }

    @Test
    void a_declined_seat_stays_empty_or_is_taken_by_a_substitute() {
        Participation empty = after(ANNOUNCED, confirmed(null, null, null), declined(REASON, null));
        Participation taken = after(ANNOUNCED, declined(null, AMBASSADOR));

        assertThat(empty.status()).isEqualTo(ParticipationStatus.DECLINED);
        assertThat(empty.confirmation()).isNull();
        assertThat(empty.declination())
                .isEqualTo(new ParticipationDeclination(REASON.ref(), null, Basis.known(), new RecordedBy(3)));
        assertThat(taken.status()).isEqualTo(ParticipationStatus.SUBSTITUTED);
        assertThat(taken.representedBy()).isEqualTo(AMBASSADOR);
    }

    @Test
    void who_confirms_after_declining_comes_without_the_substitute() {
        Participation seat = after(ANNOUNCED, declined(REASON, AMBASSADOR), confirmed(null, DEPUTY, null));

        assertThat(seat.status()).isEqualTo(ParticipationStatus.CONFIRMED);
        assertThat(seat.declination()).isNull();
        assertThat(seat.representedBy()).isEqualTo(DEPUTY);
    }

    @Test
    void whether_it_was_there_outweighs_all_that_was_said_before() {
        Participation came = after(ANNOUNCED, declined(REASON, null), attended(Presence.PRESENT_IN_PART));
        Participation stayedAway = after(ANNOUNCED, attended(Presence.PRESENT), attended(Presence.ABSENT));

        assertThat(came.status()).isEqualTo(ParticipationStatus.ATTENDED);
        assertThat(came.declination()).isNotNull();
        assertThat(came.attendance())
                .isEqualTo(new Attendance(
                        Presence.PRESENT_IN_PART,
                        AMBASSADOR,
                        AttendanceMode.BY_VIDEO,
                        Basis.known(),
                        new RecordedBy(3)));
        assertThat(stayedAway.status()).isEqualTo(ParticipationStatus.ABSENT);
    }

    private static Participation after(ParticipationEvent... events) {
        List<Participation> seats = List.of();
        for (int i = 0; i < events.length; i++) {
            seats = ParticipationProjection.apply(seats, events[i], new RecordedBy(i + 1));
        }
        assertThat(seats).extracting(Participation::id).containsExactly(HOST);
        return seats.getFirst();
    }
}
