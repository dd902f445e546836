package briefing.query.meetings;

import static briefing.core.meetings.ContactGroup.LAST_DAY;
import static briefing.core.meetings.ContactGroup.REASON;
import static briefing.core.meetings.ContactGroup.SERIES;
import static briefing.core.meetings.ContactGroup.assigned;
import static briefing.core.meetings.ContactGroup.closed;
import static briefing.core.meetings.ContactGroup.opened;
import static briefing.core.meetings.ContactGroup.voided;
import static briefing.core.meetings.Meetings.FEBRUARY;
import static briefing.core.meetings.Meetings.MINISTERIAL;
import static briefing.core.meetings.Meetings.scheduled;
import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.directory.Organisations;
import briefing.core.meetings.SeriesNumbering;
import briefing.core.meetings.events.MeetingEvent;
import briefing.core.meetings.views.MeetingSeriesView;
import briefing.core.meetings.views.MeetingView;
import briefing.core.meetings.views.SeriesClosing;
import briefing.core.meetings.views.SeriesMembership;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Voiding;
import briefing.core.shared.messages.Event;
import briefing.core.shared.messages.Recorded;
import briefing.core.shared.messages.RecordedBy;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What readers see of a series, and of a meeting that belongs to one. */
class SeriesProjectionTest {
    @Test
    void a_series_goes_on_until_it_is_closed() {
        MeetingSeriesView open = SeriesProjection.apply(null, recorded(0, opened()));
        MeetingSeriesView over = SeriesProjection.apply(open, recorded(1, closed()));

        assertThat(open)
                .isEqualTo(new MeetingSeriesView(
                        SERIES,
                        0,
                        Organisations.COUNCIL,
                        "Contact group",
                        SeriesNumbering.ORDINAL,
                        null,
                        null,
                        Basis.known(),
                        new RecordedBy(1)));
        assertThat(over).isEqualTo(open.closed(new SeriesClosing(LAST_DAY, Basis.known(), new RecordedBy(2)), 1));
    }

    @Test
    void a_voided_series_says_why_and_is_listed_no_longer() {
        MeetingSeriesView open = SeriesProjection.apply(null, recorded(0, opened()));
        MeetingSeriesView wrong = SeriesProjection.apply(open, recorded(1, voided()));

        assertThat(open.listed()).isTrue();
        assertThat(wrong.listed()).isFalse();
        assertThat(wrong).isEqualTo(open.voided(new Voiding(REASON, new RecordedBy(2)), 1));
    }

    @Test
    void a_meeting_belongs_to_the_series_it_was_last_assigned_to() {
        MeetingView meeting = MeetingProjection.apply(null, recorded(0, scheduled(FEBRUARY)));
        assertThat(meeting.series()).isNull();

        meeting = MeetingProjection.apply(meeting, recorded(1, assignedAs(33)));
        meeting = MeetingProjection.apply(meeting, recorded(2, assignedAs(34)));

        assertThat(meeting.series()).isEqualTo(new SeriesMembership(SERIES, 34, Basis.known(), new RecordedBy(3)));
        assertThat(meeting.version()).isEqualTo(2);
    }

    private static MeetingEvent assignedAs(int ordinal) {
        return assigned(MINISTERIAL, ordinal);
    }

    private static <E extends Event> Recorded<E> recorded(long version, E event) {
        return new Recorded<>(version + 1, Instant.EPOCH, version, event);
    }
}
