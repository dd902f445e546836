package briefing.graphql.directory;

import briefing.core.directory.FindStandings;
import briefing.core.directory.FindStandings.Question;
import briefing.core.directory.views.Appointment;
import briefing.core.directory.views.Membership;
import briefing.core.shared.facts.Party;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.messages.Queries;
import briefing.core.shared.values.ApproximateDate;
import briefing.graphql.shared.FeatureLoader;
import briefing.graphql.shared.FeatureLoader.AsOf;
import briefing.graphql.shared.PartyThen;
import briefing.graphql.shared.Reading;
import graphql.TrivialDataFetcher;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the directory knows of a party at the time of something: its offices, and how it stood towards a body. */
final class PartiesThen {
    private PartiesThen() {}

    static FeatureLoader<AsOf<Question>, Membership> standings(Queries queries) {
        return FeatureLoader.ofEach("standings", (questions, at) -> queries.ask(new FindStandings(questions, at)));
    }

    /** Null for a party that stands for no organisation on record, and where no organ meets. */
    static TrivialDataFetcher<Object> standing(FeatureLoader<AsOf<Question>, Membership> loader) {
        return environment -> {
            PartyThen then = Objects.requireNonNull(environment.getSource());
            OrganisationId member = then.representing() == null ? then.party().organisation() : then.representing();
            return member == null || then.towards() == null
                    ? null
                    : loader.load(
                            environment,
                            new AsOf<>(new Question(member, then.towards(), then.on()), Reading.at(environment)));
        };
    }

    static TrivialDataFetcher<Object> offices(FeatureLoader<AsOf<PersonId>, List<Appointment>> loader) {
        return environment -> {
            PartyThen then = Objects.requireNonNull(environment.getSource());
            PersonId person = person(then.party());
            return person == null
                    ? List.of()
                    : loader.load(environment, new AsOf<>(person, Reading.at(environment)))
                            .thenApply(appointments ->
                                    appointments == null ? List.of() : on(then.on(), (List<?>) appointments));
        };
    }

    private static @Nullable PersonId person(Party party) {
        return party.personInOffice() == null
                ? party.person()
                : party.personInOffice().person();
    }

    private static List<Appointment> on(ApproximateDate date, List<?> appointments) {
        return appointments.stream()
                .map(Appointment.class::cast)
                .flatMap(one -> one.on(date).stream())
                .toList();
    }
}
