package briefing.query.directory;

import briefing.core.directory.FindOffices;
import briefing.core.directory.FindOfficesOfOrganisation;
import briefing.core.directory.FindOfficesOfPersons;
import briefing.core.directory.views.Appointment;
import briefing.core.directory.views.OfficeView;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.reading.Page;
import briefing.core.shared.values.LogPosition;
import briefing.query.shared.Answers;
import briefing.query.shared.Condition;
import briefing.query.shared.Ids;
import briefing.query.shared.Views;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what is asked of offices and of those who held them. */
final class OfficeAnswers implements Answers {
    private static final int OFFICES_MAX = 1000;

    private final Views views;

    OfficeAnswers(Views views) {
        this.views = views;
    }

    @QueryHandler
    Page<OfficeView> answer(FindOffices query) {
        List<Condition> conditions = new ArrayList<>();
        Condition.addListed(conditions, query.filter().includeVoided());
        Condition.add(conditions, "organisation = ?", query.filter().organisation());
        Condition.add(conditions, "portfolio = ?", query.filter().portfolio());
        String name = query.filter().name();
        if (name != null) {
            conditions.add(views.named(OfficeView.class, name, query.at()));
        }
        return views.page(OfficeView.class, conditions, query.page(), query.at());
    }

    @QueryHandler
    List<OfficeView> answer(FindOfficesOfOrganisation query) {
        String organisation = query.organisation().value();
        return officesOfEach("organisation = g.value", Set.of(organisation), query.at())
                .getOrDefault(organisation, List.of());
    }

    @QueryHandler
    Map<PersonId, List<Appointment>> answer(FindOfficesOfPersons query) {
        Map<String, Set<String>> same = views.same(Ids.values(query.persons()), query.at());
        Map<PersonId, List<Appointment>> appointments = new HashMap<>();
        officesOfEach("persons && g.same", same.keySet(), query.at())
                .forEach((person, offices) -> appointments.put(
                        new PersonId(person), appointmentsOf(same.getOrDefault(person, Set.of()), offices)));
        return appointments;
    }

    private static List<Appointment> appointmentsOf(Set<String> same, List<OfficeView> offices) {
        return offices.stream()
                .flatMap(office -> office.appointments().stream())
                .filter(appointment -> same.contains(appointment.person().value()))
                .toList();
    }

    private Map<String, List<OfficeView>> officesOfEach(String belongs, Set<String> values, LogPosition at) {
        return views.allOfEach(OfficeView.class, belongs, values, OFFICES_MAX, at);
    }
}
