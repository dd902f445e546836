package briefing.core.directory.views;

import briefing.core.shared.Basis;
import briefing.core.shared.RecordedBy;
import briefing.core.shared.View;
import briefing.core.shared.ids.AppointmentId;
import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.values.Name;
import briefing.core.shared.values.Portfolio;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An office as readers see it.
 *
 * @param appointments in the order in which they were recorded
 */
public record OfficeView(
        OfficeId id,
        long version,
        OrganisationId organisation,
        List<Name> titles,
        int seats,
        @Nullable Portfolio portfolio,
        List<Appointment> appointments,
        Basis basis,
        RecordedBy recordedBy)
        implements View {
    public OfficeView {
        titles = List.copyOf(titles);
        appointments = List.copyOf(appointments);
    }

    /** The appointments of those who held it on this day, each with its certainty. */
    public List<Appointment> holders(LocalDate day) {
        return appointments.stream()
                .flatMap(appointment -> appointment.on(day).stream())
                .toList();
    }

    public OfficeView with(Appointment appointment, long newVersion) {
        return having(
                Stream.concat(appointments.stream(), Stream.of(appointment)).toList(), newVersion);
    }

    public OfficeView ended(AppointmentId appointment, AppointmentEnd end, long newVersion) {
        return having(
                appointments.stream()
                        .map(some -> some.id().equals(appointment) ? some.ended(end) : some)
                        .toList(),
                newVersion);
    }

    private OfficeView having(List<Appointment> all, long newVersion) {
        return new OfficeView(id, newVersion, organisation, titles, seats, portfolio, all, basis, recordedBy);
    }
}
