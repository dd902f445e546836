package briefing.graphql.directory;

import briefing.core.directory.Appointment;
import briefing.core.directory.FindOfficesOfOrganisation;
import briefing.core.directory.FindOfficesOfPersons;
import briefing.core.directory.OfficeView;
import briefing.core.directory.PersonView;
import briefing.core.shared.Queries;
import briefing.core.shared.ReadPoint;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.values.LogPosition;
import briefing.graphql.shared.Related;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Serves the fields that tell who held which office, in the world's time and not in the log's. */
final class Holders {
    /** Names the loader of the appointments of persons. */
    static final String OF_PERSONS = "appointmentsOfPersons";

    private final Queries queries;

    Holders(Queries queries) {
        this.queries = queries;
    }

    List<Appointment> ofOrganisation(DataFetchingEnvironment environment, ReadPoint point) {
        String organisation = Objects.requireNonNull(environment.getArgument("organisation"));
        LocalDate on = Objects.requireNonNull(environment.getArgument("on"));
        return queries.ask(new FindOfficesOfOrganisation(new OrganisationId(organisation), point.position())).stream()
                .flatMap(office -> office.holders(on).stream())
                .toList();
    }

    static List<Appointment> ofOffice(DataFetchingEnvironment environment) {
        OfficeView office = Objects.requireNonNull(environment.getSource());
        return office.holders(Objects.requireNonNull(environment.<LocalDate>getArgument("on")));
    }

    Map<PersonId, List<Appointment>> ofPersons(Set<AggregateId> persons, LogPosition at) {
        Set<PersonId> ids = persons.stream().map(PersonId.class::cast).collect(Collectors.toSet());
        return queries.ask(new FindOfficesOfPersons(ids, at));
    }

    static CompletableFuture<List<Appointment>> officesOfPerson(DataFetchingEnvironment environment) {
        PersonView person = Objects.requireNonNull(environment.getSource());
        LocalDate on = environment.getArgument("on");
        return Related.load(environment, OF_PERSONS, person.id()).thenApply(found -> on(on, found));
    }

    private static List<Appointment> on(@Nullable LocalDate day, @Nullable Object found) {
        List<?> appointments = found instanceof List<?> list ? list : List.of();
        return appointments.stream()
                .map(Appointment.class::cast)
                .flatMap(one -> day == null ? Stream.of(one) : one.on(day).stream())
                .toList();
    }
}
