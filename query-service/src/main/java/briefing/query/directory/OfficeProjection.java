package briefing.query.directory;

import briefing.core.directory.AppointmentTerms;
import briefing.core.directory.events.AppointmentCorrected;
import briefing.core.directory.events.AppointmentEnded;
import briefing.core.directory.events.OfficeAbolished;
import briefing.core.directory.events.OfficeEstablished;
import briefing.core.directory.events.OfficeEvent;
import briefing.core.directory.events.OfficeVoided;
import briefing.core.directory.events.PersonAppointed;
import briefing.core.directory.views.Abolition;
import briefing.core.directory.views.Appointment;
import briefing.core.directory.views.AppointmentCorrection;
import briefing.core.directory.views.AppointmentEnd;
import briefing.core.directory.views.OfficeView;
import briefing.core.shared.facts.Voiding;
import briefing.core.shared.messages.Recorded;
import briefing.core.shared.messages.RecordedBy;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One event and the view so far in, the next view out. Pure and total, as the rules' evolve is. */
final class OfficeProjection {
    private OfficeProjection() {}

    static OfficeView apply(@Nullable OfficeView view, Recorded<OfficeEvent> event) {
        long version = event.version();
        RecordedBy by = new RecordedBy(event.position());
        return switch (event.event()) {
            case OfficeEstablished e -> established(e, version, by);
            case PersonAppointed e -> known(view).with(appointment(e, by), version);
            case AppointmentEnded e ->
                known(view).ended(e.appointment(), new AppointmentEnd(e.on(), e.reason(), e.basis(), by), version);
            case AppointmentCorrected e ->
                known(view).corrected(e.appointment(), e.value(), correction(e, by), version);
            case OfficeAbolished e -> known(view).abolished(new Abolition(e.on(), e.basis(), by), version);
            case OfficeVoided e -> known(view).voided(new Voiding(e.reason(), by), version);
        };
    }

    private static OfficeView established(OfficeEstablished e, long version, RecordedBy by) {
        return new OfficeView(
                e.office(),
                version,
                e.organisation(),
                e.titles(),
                e.seats(),
                e.portfolio(),
                List.of(),
                null,
                null,
                e.basis(),
                by);
    }

    private static Appointment appointment(PersonAppointed e, RecordedBy by) {
        AppointmentTerms terms = new AppointmentTerms(e.from(), e.to(), e.quality());
        return new Appointment(e.appointment(), e.office(), e.person(), terms, null, List.of(), e.basis(), by, null);
    }

    private static AppointmentCorrection correction(AppointmentCorrected e, RecordedBy by) {
        return new AppointmentCorrection(e.previous(), e.reason(), e.basis(), by);
    }

    private static OfficeView known(@Nullable OfficeView view) {
        return Objects.requireNonNull(view, "an office is established before anything else happens to it");
    }
}
