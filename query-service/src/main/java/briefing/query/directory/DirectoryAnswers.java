package briefing.query.directory;

import briefing.core.directory.FindLinkedOrganisations;
import briefing.core.directory.FindMergedPersons;
import briefing.core.directory.FindOrganisations;
import briefing.core.directory.FindPersons;
import briefing.core.directory.FindStandings;
import briefing.core.directory.FindStandings.Question;
import briefing.core.directory.views.Membership;
import briefing.core.directory.views.OrganisationView;
import briefing.core.directory.views.PersonView;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.reading.Page;
import briefing.query.shared.Answers;
import briefing.query.shared.Condition;
import briefing.query.shared.Ids;
import briefing.query.shared.Views;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what is asked of persons and organisations. */
final class DirectoryAnswers implements Answers {
    private static final int LINKED_MAX = 1000;

    private final Views views;

    DirectoryAnswers(Views views) {
        this.views = views;
    }

    @QueryHandler
    Page<PersonView> answer(FindPersons query) {
        List<Condition> conditions = new ArrayList<>();
        Condition.addListed(conditions, query.filter().includeVoided());
        String name = query.filter().name();
        if (name != null) {
            conditions.add(views.named(PersonView.class, name, query.at()));
        }
        return views.page(PersonView.class, conditions, query.page(), query.at());
    }

    @QueryHandler
    Page<OrganisationView> answer(FindOrganisations query) {
        List<Condition> conditions = new ArrayList<>();
        Condition.addListed(conditions, query.filter().includeVoided());
        Condition.add(conditions, "kind = ?", query.filter().kind());
        Condition.add(conditions, "parent = ?", query.filter().parent());
        String name = query.filter().name();
        if (name != null) {
            conditions.add(views.named(OrganisationView.class, name, query.at()));
        }
        return views.page(OrganisationView.class, conditions, query.page(), query.at());
    }

    @QueryHandler
    Map<Question, Membership> answer(FindStandings query) {
        Set<OrganisationId> organisations = query.questions().stream()
                .flatMap(question -> Stream.of(question.member(), question.towards()))
                .collect(Collectors.toSet());
        Standings standings = new Standings(views, organisations, query.at());
        Map<Question, Membership> found = new HashMap<>();
        query.questions()
                .forEach(question -> standings.of(question).ifPresent(standing -> found.put(question, standing)));
        return found;
    }

    @QueryHandler
    Map<PersonId, List<PersonView>> answer(FindMergedPersons query) {
        Map<PersonId, List<PersonView>> merged = new HashMap<>();
        views.mergedInto(PersonView.class, Ids.values(query.persons()), query.at())
                .forEach((person, some) -> merged.put(new PersonId(person), some));
        return merged;
    }

    @QueryHandler
    Map<OrganisationId, List<OrganisationView>> answer(FindLinkedOrganisations query) {
        Map<OrganisationId, List<OrganisationView>> linked = new HashMap<>();
        views.allOfEach(
                        OrganisationView.class,
                        "linked @> array[g.value]",
                        Ids.values(query.organisations()),
                        LINKED_MAX,
                        query.at())
                .forEach((organisation, some) -> linked.put(new OrganisationId(organisation), some));
        return linked;
    }
}
