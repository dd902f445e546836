package briefing.graphql.directory;

import briefing.core.directory.FindOfficesOfPersons;
import briefing.core.directory.views.Appointment;
import briefing.core.directory.views.PersonView;
import briefing.core.shared.Queries;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.values.LogPosition;
import briefing.graphql.shared.FeatureLoader;
import briefing.graphql.shared.Reading;
import graphql.schema.DataFetcher;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The appointments of a person, ever or on a day, for all persons of an answer together. */
final class PersonOffices {
    /** A person at a position. */
    record Key(PersonId person, LogPosition at) {}

    private PersonOffices() {}

    static FeatureLoader<Key, List<Appointment>> loader(Queries queries) {
        return new FeatureLoader<>("appointmentsOfPersons", keys -> load(queries, keys));
    }

    static DataFetcher<Object> fetcher(FeatureLoader<Key, List<Appointment>> loader) {
        return environment -> {
            PersonView person = Objects.requireNonNull(environment.getSource());
            LocalDate on = environment.getArgument("on");
            return loader.load(environment, new Key(person.id(), Reading.at(environment)))
                    .thenApply(appointments -> on(on, (List<?>) appointments));
        };
    }

    private static Map<Key, List<Appointment>> load(Queries queries, Set<Key> keys) {
        Map<Key, List<Appointment>> appointments = new HashMap<>();
        keys.forEach(key -> appointments.put(key, List.of()));
        keys.stream()
                .collect(Collectors.groupingBy(Key::at, Collectors.mapping(Key::person, Collectors.toSet())))
                .forEach((at, persons) -> queries.ask(new FindOfficesOfPersons(persons, at))
                        .forEach((person, some) -> appointments.put(new Key(person, at), some)));
        return appointments;
    }

    private static List<Appointment> on(@Nullable LocalDate day, List<?> appointments) {
        return appointments.stream()
                .map(Appointment.class::cast)
                .flatMap(one -> day == null ? Stream.of(one) : one.on(day).stream())
                .toList();
    }
}
