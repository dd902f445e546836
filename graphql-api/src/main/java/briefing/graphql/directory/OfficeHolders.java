package briefing.graphql.directory;

import briefing.core.directory.FindOfficesOfOrganisation;
import briefing.core.directory.views.Appointment;
import briefing.core.directory.views.OfficeView;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.messages.Queries;
import briefing.core.shared.reading.ReadPoint;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Those who held offices on a day, in the world's time and not in the log's. */
final class OfficeHolders {
    private final Queries queries;

    OfficeHolders(Queries queries) {
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
}
