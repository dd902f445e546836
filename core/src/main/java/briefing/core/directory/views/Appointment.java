package briefing.core.directory.views;

import briefing.core.directory.AppointmentQuality;
import briefing.core.directory.AppointmentTerms;
import briefing.core.directory.HoldsOn;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.AppointmentId;
import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The appointment of a person to an office, as readers see it.
 *
 * @param terms what is now on record; the last day is null while no end is known
 * @param end null until the end was recorded
 * @param corrections the oldest first
 * @param certainty how certain it is on the day asked about; null where no day was asked about, and in what is stored
 */
public record Appointment(
        AppointmentId id,
        OfficeId office,
        PersonId person,
        AppointmentTerms terms,
        @Nullable AppointmentEnd end,
        List<AppointmentCorrection> corrections,
        Basis basis,
        RecordedBy recordedBy,
        @Nullable HoldsOn certainty) {
    public Appointment {
        corrections = List.copyOf(corrections);
    }

    public ApproximateDate from() {
        return terms.from();
    }

    public @Nullable ApproximateDate to() {
        return terms.to();
    }

    public AppointmentQuality quality() {
        return terms.quality();
    }

    Appointment ended(AppointmentEnd ended) {
        return next(terms.until(ended.on()), ended, corrections, null);
    }

    /** The office was abolished: whoever was not said to leave it before leaves it then. */
    Appointment until(Abolition abolition) {
        ApproximateDate to = terms.to();
        boolean outlasts = end == null && (to == null || to.compareTo(abolition.on()) > 0);
        return outlasts
                ? ended(new AppointmentEnd(abolition.on(), null, abolition.basis(), abolition.recordedBy()))
                : this;
    }

    Appointment corrected(AppointmentTerms value, AppointmentCorrection correction) {
        ApproximateDate to = value.to();
        AppointmentEnd ended = end == null || to == null ? null : end.movedTo(to);
        return next(
                value,
                ended,
                Stream.concat(corrections.stream(), Stream.of(correction)).toList(),
                null);
    }

    /** The same with its certainty on the days that a date can mean; empty when the person surely was not in office. */
    public Optional<Appointment> on(ApproximateDate date) {
        if (date.isExactToTheDay()) {
            return date.earliest().flatMap(this::on);
        }
        return quality() != AppointmentQuality.DESIGNATE && terms.period().mayCover(date)
                ? Optional.of(next(terms, end, corrections, HoldsOn.POSSIBLY))
                : Optional.empty();
    }

    /** The same with its certainty on a day; empty when the person surely was not in the office, or only designate. */
    public Optional<Appointment> on(LocalDate day) {
        Period period = terms.period();
        if (quality() == AppointmentQuality.DESIGNATE || !period.mayCover(ApproximateDate.day(day))) {
            return Optional.empty();
        }
        return Optional.of(next(terms, end, corrections, period.surelyCovers(day) ? HoldsOn.SURELY : HoldsOn.POSSIBLY));
    }

    private Appointment next(
            AppointmentTerms now,
            @Nullable AppointmentEnd ended,
            List<AppointmentCorrection> all,
            @Nullable HoldsOn certain) {
        return new Appointment(id, office, person, now, ended, all, basis, recordedBy, certain);
    }
}
