package briefing.core.directory.views;

import briefing.core.directory.AppointmentTerms;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Voiding;
import briefing.core.shared.ids.AppointmentId;
import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.reading.View;
import briefing.core.shared.values.Name;
import briefing.core.shared.values.Portfolio;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An office as readers see it.
 *
 * @param appointments in the order in which they were recorded
 * @param abolition null unless it was abolished
 * @param voiding null unless its entry was voided
 */
public record OfficeView(
        OfficeId id,
        long version,
        OrganisationId organisation,
        List<Name> titles,
        int seats,
        @Nullable Portfolio portfolio,
        List<Appointment> appointments,
        @Nullable Abolition abolition,
        @Nullable Voiding voiding,
        Basis basis,
        RecordedBy recordedBy)
        implements View {
    public OfficeView {
        titles = List.copyOf(titles);
        appointments = List.copyOf(appointments);
    }

    @Override
    public boolean listed() {
        return voiding == null;
    }

    /** The appointments of those who held it on this day, each with its certainty. */
    public List<Appointment> holders(LocalDate day) {
        return appointments.stream()
                .flatMap(appointment -> appointment.on(day).stream())
                .toList();
    }

    public OfficeView with(Appointment appointment, long version) {
        List<Appointment> more =
                Stream.concat(appointments.stream(), Stream.of(appointment)).toList();
        return next(version, more, abolition, voiding);
    }

    public OfficeView ended(AppointmentId appointment, AppointmentEnd end, long version) {
        return next(version, each(appointment, some -> some.ended(end)), abolition, voiding);
    }

    public OfficeView corrected(
            AppointmentId appointment, AppointmentTerms value, AppointmentCorrection correction, long version) {
        List<Appointment> right = each(appointment, some -> some.corrected(value, correction));
        return next(version, abolition == null ? right : until(abolition, right), abolition, voiding);
    }

    public OfficeView abolished(Abolition abolished, long version) {
        return next(version, until(abolished, appointments), abolished, voiding);
    }

    public OfficeView voided(Voiding voided, long version) {
        return next(version, appointments, abolition, voided);
    }

    private static List<Appointment> until(Abolition abolished, List<Appointment> all) {
        return all.stream().map(some -> some.until(abolished)).toList();
    }

    private List<Appointment> each(AppointmentId appointment, UnaryOperator<Appointment> change) {
        return appointments.stream()
                .map(some -> some.id().equals(appointment) ? change.apply(some) : some)
                .toList();
    }

    /** The next version: all that can change, beside what never does. */
    private OfficeView next(long next, List<Appointment> all, @Nullable Abolition abolished, @Nullable Voiding voided) {
        return new OfficeView(
                id, next, organisation, titles, seats, portfolio, all, abolished, voided, basis, recordedBy);
    }
}
