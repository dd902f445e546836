package briefing.query.directory;

import static briefing.core.directory.AppointmentQuality.DESIGNATE;
import static briefing.core.directory.AppointmentQuality.SUBSTANTIVE;
import static briefing.core.directory.DirectoryStory.*;
import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.directory.HoldsOn;
import briefing.core.directory.OrganisationKind;
import briefing.core.directory.Standing;
import briefing.core.directory.events.MembershipGranted;
import briefing.core.directory.events.OfficeEvent;
import briefing.core.directory.events.OrganisationEvent;
import briefing.core.directory.events.OrganisationRegistered;
import briefing.core.directory.events.PersonRegistered;
import briefing.core.directory.views.Appointment;
import briefing.core.directory.views.AppointmentEnd;
import briefing.core.directory.views.Membership;
import briefing.core.directory.views.OfficeView;
import briefing.core.directory.views.OrganisationView;
import briefing.core.directory.views.PersonView;
import briefing.core.shared.Event;
import briefing.core.shared.Recorded;
import briefing.core.shared.RecordedBy;
import briefing.core.shared.values.Portfolio;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryProjectionsTest {
    private static final long FIRST_POSITION = 40;

    @Test
    void a_person_shows_all_names() {
        PersonView view = PersonProjection.apply(null, recorded(0, new PersonRegistered(HALYNA, NAMES, BASIS)));

        assertThat(view).isEqualTo(new PersonView(HALYNA, 0, NAMES, BASIS, new RecordedBy(FIRST_POSITION)));
    }

    @Test
    void an_organisation_shows_who_belongs_to_it_and_which_event_says_so() {
        OrganisationEvent registered =
                new OrganisationRegistered(ALLIANCE, OrganisationKind.ALLIANCE, TITLES, null, null, null, BASIS);
        OrganisationEvent granted =
                new MembershipGranted(ALLIANCE, MEMBERSHIP, MINISTRY, Standing.OBSERVER, date("2024"), null, BASIS);

        OrganisationView view = OrganisationProjection.apply(
                OrganisationProjection.apply(null, recorded(0, registered)), recorded(1, granted));

        assertThat(view.version()).isEqualTo(1);
        assertThat(view.recordedBy()).isEqualTo(new RecordedBy(FIRST_POSITION));
        assertThat(view.memberships())
                .containsExactly(new Membership(
                        MEMBERSHIP,
                        MINISTRY,
                        Standing.OBSERVER,
                        date("2024"),
                        null,
                        BASIS,
                        new RecordedBy(FIRST_POSITION + 1)));
    }

    @Test
    void an_office_shows_its_appointments_and_how_they_ended() {
        OfficeView view = office(
                established(1),
                appointed(FIRST, HALYNA, "2024-01-01", "2027", SUBSTANTIVE),
                appointed(SECOND, OSTAP, "2025-06-01", null, DESIGNATE),
                ended(FIRST, "2025-05-31"));

        AppointmentEnd end = new AppointmentEnd(date("2025-05-31"), REASON, BASIS, new RecordedBy(FIRST_POSITION + 3));
        assertThat(view.version()).isEqualTo(3);
        assertThat(view.portfolio()).isEqualTo(Portfolio.DEFENCE);
        assertThat(view.appointments().getFirst())
                .isEqualTo(new Appointment(
                        FIRST,
                        OFFICE,
                        HALYNA,
                        date("2024-01-01"),
                        date("2025-05-31"),
                        SUBSTANTIVE,
                        end,
                        BASIS,
                        new RecordedBy(FIRST_POSITION + 1),
                        null));
        assertThat(view.appointments().getLast().end()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, ", "2024-01-01, POSSIBLY", "2024-01-31, SURELY", "2025-05-31, SURELY", "2025-06-01, "})
    void an_office_tells_who_held_it_on_a_day_and_how_surely(LocalDate day, @Nullable HoldsOn certainty) {
        OfficeView view = office(
                established(1),
                appointed(FIRST, HALYNA, "2024-01", null, SUBSTANTIVE),
                appointed(SECOND, OSTAP, "2024-01-01", null, DESIGNATE),
                ended(FIRST, "2025-05-31"));

        List<Appointment> holders = view.holders(day);

        assertThat(holders)
                .extracting(Appointment::certainty)
                .isEqualTo(certainty == null ? List.of() : List.of(certainty));
        assertThat(holders).allMatch(holder -> holder.person().equals(HALYNA));
    }

    private static OfficeView office(OfficeEvent... events) {
        OfficeView view = null;
        for (int version = 0; version < events.length; version++) {
            view = OfficeProjection.apply(view, recorded(version, events[version]));
        }
        return Objects.requireNonNull(view);
    }

    private static <E extends Event> Recorded<E> recorded(long version, E event) {
        return new Recorded<>(FIRST_POSITION + version, Instant.EPOCH, version, event);
    }
}
