package briefing.command.directory;

import static briefing.command.shared.Decision.accept;
import static briefing.command.shared.Decision.refuse;
import static briefing.core.directory.AppointmentQuality.SUBSTANTIVE;
import static briefing.core.directory.DirectoryRefusal.APPOINTMENT_ALREADY_ENDED;
import static briefing.core.directory.DirectoryStory.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AppointmentsTest {
    @Test
    void of_several_appointments_the_one_that_is_named_ends() {
        Office office = new Office.Unestablished()
                .evolve(established(2))
                .evolve(appointed(FIRST, HALYNA, "2024-01-01", null, SUBSTANTIVE))
                .evolve(appointed(SECOND, OSTAP, "2025-01-01", null, SUBSTANTIVE))
                .evolve(ended(FIRST, "2025-06-30"));

        assertThat(office.decide(end(SECOND, "2026-01-31"))).isEqualTo(accept(ended(SECOND, "2026-01-31")));
        assertThat(office.decide(end(FIRST, "2026-01-31"))).isEqualTo(refuse(APPOINTMENT_ALREADY_ENDED));
    }
}
