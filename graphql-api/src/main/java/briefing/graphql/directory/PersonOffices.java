package briefing.graphql.directory;

import briefing.core.directory.FindOfficesOfPersons;
import briefing.core.directory.views.Appointment;
import briefing.core.directory.views.PersonView;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.messages.Queries;
import briefing.graphql.shared.FeatureLoader;
import briefing.graphql.shared.FeatureLoader.AsOf;
import briefing.graphql.shared.Reading;
import graphql.TrivialDataFetcher;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The appointments of a person, ever or on a day, for all persons of an answer together. */
final class PersonOffices {
    private PersonOffices() {}

    static FeatureLoader<AsOf<PersonId>, List<Appointment>> loader(Queries queries) {
        return FeatureLoader.ofEach(
                "appointmentsOfPersons", (persons, at) -> queries.ask(new FindOfficesOfPersons(persons, at)));
    }

    static TrivialDataFetcher<Object> fetcher(FeatureLoader<AsOf<PersonId>, List<Appointment>> loader) {
        return environment -> {
            PersonView person = Objects.requireNonNull(environment.getSource());
            LocalDate on = environment.getArgument("on");
            return loader.load(environment, new AsOf<>(person.id(), Reading.at(environment)))
                    .thenApply(appointments -> appointments == null ? List.of() : on(on, (List<?>) appointments));
        };
    }

    private static List<Appointment> on(@Nullable LocalDate day, List<?> appointments) {
        return appointments.stream()
                .map(Appointment.class::cast)
                .flatMap(one -> day == null ? Stream.of(one) : one.on(day).stream())
                .toList();
    }
}
