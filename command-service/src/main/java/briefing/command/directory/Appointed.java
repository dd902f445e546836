package briefing.command.directory;

import briefing.core.directory.AppointmentQuality;
import briefing.core.directory.AppointmentTerms;
import briefing.core.directory.commands.AppointToOffice;
import briefing.core.directory.events.PersonAppointed;
import briefing.core.shared.ids.AppointmentId;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.Period;

/**
 * What the rules know of one appointment.
 *
 * @param ended whether its end was recorded, not only expected
 */
record Appointed(AppointmentId id, PersonId person, AppointmentTerms terms, boolean ended) {
    static Appointed by(AppointToOffice c) {
        return new Appointed(c.appointment(), c.person(), new AppointmentTerms(c.from(), c.to(), c.quality()), false);
    }

    static Appointed as(PersonAppointed e) {
        return new Appointed(e.appointment(), e.person(), new AppointmentTerms(e.from(), e.to(), e.quality()), false);
    }

    Period period() {
        return terms.period();
    }

    Appointed endedOn(ApproximateDate day) {
        return new Appointed(id, person, terms.until(day), true);
    }

    /** The office is no more then: unless another end was recorded, it lasts no longer, and its end may yet be recorded. */
    Appointed until(ApproximateDate day) {
        ApproximateDate to = terms.to();
        boolean outlasts = !ended && (to == null || to.compareTo(day) > 0);
        return outlasts ? new Appointed(id, person, terms.until(day), false) : this;
    }

    /** Without a last day, no end is on record any more. */
    Appointed corrected(AppointmentTerms value) {
        return new Appointed(id, person, value, ended && value.to() != null);
    }

    /** Whether both cannot hold the same seat: substantive, and surely at the same time. */
    boolean surelyExcludes(Appointed other) {
        return terms.quality() == AppointmentQuality.SUBSTANTIVE
                && other.terms.quality() == AppointmentQuality.SUBSTANTIVE
                && period().surelyOverlaps(other.period());
    }
}
