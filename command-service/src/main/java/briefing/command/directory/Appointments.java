package briefing.command.directory;

import briefing.core.directory.AppointmentQuality;
import briefing.core.directory.AppointmentTerms;
import briefing.core.shared.ids.AppointmentId;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.Period;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
        return first(other -> !other.id().equals(one.id()) && other.surelyExcludes(one));
    }

    /** Whoever surely came into the office only after this day; null when nobody did. */
    @Nullable
    PersonId startingAfter(ApproximateDate day) {
        return first(one -> new Period(one.period().from(), day).isSurelyBackwards());
    }

    private @Nullable PersonId first(Predicate<Appointed> condition) {
        return list.stream()
                .filter(condition)
                .map(Appointed::person)
                .findFirst()
                .orElse(null);
    }

    Set<PersonId> possibleHolders(ApproximateDate on) {
        return list.stream()
                .filter(one -> one.terms().quality() != AppointmentQuality.DESIGNATE)
                .filter(one -> one.period().mayCover(on))
                .map(Appointed::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    Appointments with(Appointed one) {
        return new Appointments(Stream.concat(list.stream(), Stream.of(one)).toList());
    }

    Appointments ended(AppointmentId id, ApproximateDate on) {
        return each(one -> one.id().equals(id) ? one.endedOn(on) : one);
    }

    Appointments until(ApproximateDate day) {
        return each(one -> one.until(day));
    }

    Appointments corrected(AppointmentId id, AppointmentTerms value) {
        return each(one -> one.id().equals(id) ? one.corrected(value) : one);
    }

    private Appointments each(UnaryOperator<Appointed> change) {
        return new Appointments(list.stream().map(change).toList());
    }
}
