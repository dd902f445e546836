package briefing.query.directory;

import briefing.core.directory.Appointment;
import briefing.core.directory.FindOffices;
import briefing.core.directory.FindOfficesOfOrganisation;
import briefing.core.directory.FindOfficesOfPersons;
import briefing.core.directory.OfficeView;
import briefing.core.shared.Page;
import briefing.core.shared.ids.PersonId;
import briefing.query.shared.Answers;
import briefing.query.shared.Condition;
import briefing.query.shared.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what is asked of offices and of those who held them. */
final class OfficeAnswers implements Answers {
    private final Views views;

    OfficeAnswers(Views views) {
        this.views = views;
    }

    @QueryHandler
    Page<OfficeView> answer(FindOffices query) {
        List<Condition> conditions = new ArrayList<>();
        Condition.add(conditions, "organisation = ?", query.filter().organisation());
        Condition.add(conditions, "portfolio = ?", query.filter().portfolio());
        String name = query.filter().name();
        if (name != null) {
            conditions.add(views.named(name, query.at()));
        }
        return views.page(OfficeView.class, conditions, query.page(), query.at());
    }

    @QueryHandler
    List<OfficeView> answer(FindOfficesOfOrganisation query) {
        Condition ofIt = Condition.of("organisation = ?", query.organisation().value());
        return views.all(OfficeView.class, List.of(ofIt), query.at());
    }

    @QueryHandler
    Map<PersonId, List<Appointment>> answer(FindOfficesOfPersons query) {
        String[] persons = query.persons().stream().map(PersonId::value).toArray(String[]::new);
        Condition ofThem = Condition.of("persons && ?::text[]", (Object) persons);
        return views.all(OfficeView.class, List.of(ofThem), query.at()).stream()
                .flatMap(office -> office.appointments().stream())
                .filter(appointment -> query.persons().contains(appointment.person()))
                .collect(Collectors.groupingBy(Appointment::person));
    }
}
