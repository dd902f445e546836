package briefing.query.directory;

import static briefing.core.directory.AppointmentQuality.ACTING;
import static briefing.core.directory.AppointmentQuality.DESIGNATE;
import static briefing.core.directory.AppointmentQuality.SUBSTANTIVE;
import static briefing.core.directory.DirectoryStory.*;
import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.directory.AppointmentTerms;
import briefing.core.directory.HoldsOn;
import briefing.core.directory.events.AppointmentCorrected;
import briefing.core.directory.events.OfficeAbolished;
import briefing.core.directory.events.OfficeEvent;
import briefing.core.directory.events.OfficeVoided;
import briefing.core.directory.views.Abolition;
import briefing.core.directory.views.Appointment;
import briefing.core.directory.views.AppointmentCorrection;
import briefing.core.directory.views.AppointmentEnd;
import briefing.core.directory.views.OfficeView;
import briefing.core.shared.facts.Voiding;
import briefing.core.shared.values.Portfolio;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeProjectionTest {
    @Test
    void an_office_shows_its_appointments_and_how_they_ended() {
        OfficeView view = office(
                established(1),
                appointed(FIRST, HALYNA, "2024-01-01", "2027", SUBSTANTIVE),
                appointed(SECOND, OSTAP, "2025-06-01", null, DESIGNATE),
                ended(FIRST, "2025-05-31"));

        AppointmentEnd end = new AppointmentEnd(date("2025-05-31"), REASON, BASIS, Given.by(3));
        assertThat(view.version()).isEqualTo(3);
        assertThat(view.portfolio()).isEqualTo(Portfolio.DEFENCE);
        assertThat(view.appointments().getFirst())
                .isEqualTo(new Appointment(
                        FIRST,
                        OFFICE,
                        HALYNA,
                        new AppointmentTerms(date("2024-01-01"), date("2025-05-31"), SUBSTANTIVE),
                        end,
                        List.of(),
                        BASIS,
                        Given.by(1),
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

    @Test
    void an_appointment_that_was_put_right_shows_what_it_was() {
        AppointmentTerms previous = new AppointmentTerms(date("2024-01-01"), null, SUBSTANTIVE);
        AppointmentTerms value = new AppointmentTerms(date("2023"), date("2025"), ACTING);

        Appointment appointment = office(
                        established(1),
                        appointed(FIRST, HALYNA, "2024-01-01", null, SUBSTANTIVE),
                        appointed(SECOND, OSTAP, "2020", "2021", SUBSTANTIVE),
                        new AppointmentCorrected(OFFICE, FIRST, previous, value, REASON, BASIS))
                .appointments()
                .getFirst();

        assertThat(appointment.terms()).isEqualTo(value);
        assertThat(appointment.recordedBy()).isEqualTo(Given.by(1));
        assertThat(appointment.corrections())
                .containsExactly(new AppointmentCorrection(previous, REASON, BASIS, Given.by(3)));
    }

    @ParameterizedTest
    @CsvSource({"2025, 2025", ", "})
    void an_end_is_put_right_with_its_appointment_or_taken_back(@Nullable String to, @Nullable String end) {
        AppointmentTerms previous = new AppointmentTerms(date("2024-01-01"), date("2026"), SUBSTANTIVE);
        AppointmentTerms value = new AppointmentTerms(date("2024-01-01"), maybe(to), SUBSTANTIVE);

        AppointmentEnd shown = office(
                        established(1),
                        appointed(FIRST, HALYNA, "2024-01-01", null, SUBSTANTIVE),
                        ended(FIRST, "2026"),
                        new AppointmentCorrected(OFFICE, FIRST, previous, value, REASON, BASIS))
                .appointments()
                .getFirst()
                .end();

        assertThat(shown == null ? null : shown.on()).isEqualTo(maybe(end));
    }

    @Test
    void nobody_holds_an_office_that_is_no_more() {
        OfficeView view = office(
                established(2),
                appointed(FIRST, HALYNA, "2024-01-01", null, SUBSTANTIVE),
                appointed(SECOND, OSTAP, "2020-01-01", "2021-12-31", SUBSTANTIVE),
                new OfficeAbolished(OFFICE, date("2025-12-31"), BASIS));

        assertThat(view.abolition()).isEqualTo(new Abolition(date("2025-12-31"), BASIS, Given.by(3)));
        assertThat(view.holders(LocalDate.of(2025, 12, 31))).hasSize(1);
        assertThat(view.holders(LocalDate.of(2026, 1, 1))).isEmpty();
        assertThat(view.appointments().getFirst().end())
                .isEqualTo(new AppointmentEnd(date("2025-12-31"), null, BASIS, Given.by(3)));
        assertThat(view.appointments().getLast().end()).isNull();
    }

    @Test
    void nobody_holds_it_longer_when_an_appointment_is_put_right_afterwards() {
        AppointmentTerms previous = new AppointmentTerms(date("2024-01-01"), date("2025-12-31"), SUBSTANTIVE);
        AppointmentTerms value = new AppointmentTerms(date("2023-01-01"), null, SUBSTANTIVE);

        OfficeView view = office(
                established(1),
                appointed(FIRST, HALYNA, "2024-01-01", null, SUBSTANTIVE),
                new OfficeAbolished(OFFICE, date("2025-12-31"), BASIS),
                new AppointmentCorrected(OFFICE, FIRST, previous, value, REASON, BASIS));

        assertThat(view.holders(LocalDate.of(2023, 1, 1))).hasSize(1);
        assertThat(view.holders(LocalDate.of(2026, 1, 1))).isEmpty();
    }

    @Test
    void an_office_that_was_voided_is_left_out_of_lists() {
        OfficeView view = office(established(1), new OfficeVoided(OFFICE, REASON));

        assertThat(view.listed()).isFalse();
        assertThat(view.voiding()).isEqualTo(new Voiding(REASON, Given.by(1)));
    }

    private static OfficeView office(OfficeEvent... events) {
        return Given.view(OfficeProjection::apply, events);
    }
}
