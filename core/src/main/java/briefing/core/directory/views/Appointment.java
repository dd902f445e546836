package briefing.core.directory.views;

import briefing.core.directory.AppointmentQuality;
import briefing.core.directory.HoldsOn;
import briefing.core.shared.Basis;
import briefing.core.shared.RecordedBy;
import briefing.core.shared.ids.AppointmentId;
import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The appointment of a person to an office, as readers see it.
 *
 * @param to the last day now on record; null while no end is known
 * @param end null until the end was recorded
 * @param certainty how certain it is on the day asked about; null where no day was asked about, and in what is stored
 */
public record Appointment(
        AppointmentId id,
        OfficeId office,
        PersonId person,
        ApproximateDate from,
        @Nullable ApproximateDate to,
        AppointmentQuality quality,
        @Nullable AppointmentEnd end,
        Basis basis,
        RecordedBy recordedBy,
        @Nullable HoldsOn certainty) {
    public Appointment ended(AppointmentEnd ended) {
        return new Appointment(id, office, person, from, ended.on(), quality, ended, basis, recordedBy, null);
    }

    /** The same with its certainty on the days that a date can mean; empty when the person surely was not in office. */
    public Optional<Appointment> on(ApproximateDate date) {
        if (date.isExactToTheDay()) {
            return date.earliest().flatMap(this::on);
        }
        return quality != AppointmentQuality.DESIGNATE && new Period(from, to).mayCover(date)
                ? Optional.of(certain(HoldsOn.POSSIBLY))
                : Optional.empty();
    }

    /** The same with its certainty on a day; empty when the person surely was not in the office, or only designate. */
    public Optional<Appointment> on(LocalDate day) {
        Period period = new Period(from, to);
        if (quality == AppointmentQuality.DESIGNATE || !period.mayCover(ApproximateDate.day(day))) {
            return Optional.empty();
        }
        HoldsOn certain = period.surelyCovers(day) ? HoldsOn.SURELY : HoldsOn.POSSIBLY;
        return Optional.of(certain(certain));
    }

    private Appointment certain(HoldsOn how) {
        return new Appointment(id, office, person, from, to, quality, end, basis, recordedBy, how);
    }
}
