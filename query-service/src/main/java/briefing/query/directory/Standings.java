package briefing.query.directory;

import briefing.core.directory.FindStandings.Question;
import briefing.core.directory.views.Membership;
import briefing.core.directory.views.OrganisationView;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.LogPosition;
import briefing.query.shared.Views;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds how organisations stood towards others, along the parents of both. */
final class Standings {
    private static final int LEVELS_MAX = 10;

    private final Map<AggregateId, OrganisationView> organisations = new HashMap<>();

    /** Reads these organisations and all that they belong to, one select for each level. */
    Standings(Views views, Set<OrganisationId> some, LogPosition at) {
        Set<OrganisationId> open = some;
        for (int level = 0; level < LEVELS_MAX && !open.isEmpty(); level++) {
            Set<OrganisationId> parents = new HashSet<>();
            views.find(open, at).forEach((id, view) -> {
                OrganisationView organisation = (OrganisationView) view;
                organisations.put(id, organisation);
                if (organisation.parent() != null) {
                    parents.add(organisation.parent());
                }
            });
            parents.removeAll(organisations.keySet());
            open = parents;
        }
    }

    Optional<Membership> of(Question question) {
        List<OrganisationView> members = lineage(question.member());
        return lineage(question.towards()).stream()
                .flatMap(towards -> members.stream().flatMap(member -> membership(towards, member, question.on())))
                .findFirst();
    }

    private static Stream<Membership> membership(
            OrganisationView towards, OrganisationView member, ApproximateDate on) {
        return towards.memberships().stream()
                .filter(membership -> membership.member().equals(member.id()) && membership.mayCover(on));
    }

    /** An organisation and all that it belongs to, the nearest first. */
    private List<OrganisationView> lineage(OrganisationId id) {
        List<OrganisationView> lineage = new ArrayList<>();
        OrganisationView next = organisations.get(id);
        while (next != null && lineage.size() < LEVELS_MAX) {
            lineage.add(next);
            next = next.parent() == null ? null : organisations.get(next.parent());
        }
        return lineage;
    }
}
