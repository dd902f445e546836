package briefing.command.directory;

import briefing.core.directory.AppointmentQuality;
import briefing.core.shared.ids.AppointmentId;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.values.ApproximateDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The appointments to one office, in the order in which they were recorded. */
record Appointments(List<Appointed> list) {
    static final Appointments NONE = new Appointments(List.of());

    Appointments {
        list = List.copyOf(list);
    }

    boolean has(AppointmentId id) {
        return list.stream().anyMatch(one -> one.id().equals(id));
    }

    Appointed get(AppointmentId id) {
        return list.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    @Nullable
    PersonId rivalOf(Appointed one) {
        return list.stream()
                .filter(other -> !other.id().equals(one.id()) && other.surelyExcludes(one))
                .map(Appointed::person)
                .findFirst()
                .orElse(null);
    }

    boolean mayHaveHeld(PersonId person, ApproximateDate on) {
        return list.stream()
                .anyMatch(one -> one.person().equals(person)
                        && one.quality() != AppointmentQuality.DESIGNATE
                        && one.period().mayCover(on));
    }

    Appointments with(Appointed one) {
        return new Appointments(Stream.concat(list.stream(), Stream.of(one)).toList());
    }

    Appointments ended(AppointmentId id, ApproximateDate on) {
        return new Appointments(list.stream()
                .map(one -> one.id().equals(id) ? one.endedOn(on) : one)
                .toList());
    }
}
