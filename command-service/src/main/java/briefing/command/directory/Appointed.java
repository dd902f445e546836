package briefing.command.directory;

import briefing.core.directory.AppointmentQuality;
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
record Appointed(AppointmentId id, PersonId person, AppointmentQuality quality, Period period, boolean ended) {
    static Appointed by(AppointToOffice c) {
        return new Appointed(c.appointment(), c.person(), c.quality(), new Period(c.from(), c.to()), false);
    }

    static Appointed as(PersonAppointed e) {
        return new Appointed(e.appointment(), e.person(), e.quality(), new Period(e.from(), e.to()), false);
    }

    Appointed endedOn(ApproximateDate day) {
        return new Appointed(id, person, quality, new Period(period.from(), day), true);
    }

    /** Whether both cannot hold the same seat: substantive, and surely at the same time. */
    boolean surelyExcludes(Appointed other) {
        return quality == AppointmentQuality.SUBSTANTIVE
                && other.quality == AppointmentQuality.SUBSTANTIVE
                && period.surelyOverlaps(other.period);
    }
}
