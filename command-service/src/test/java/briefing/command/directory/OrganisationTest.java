package briefing.command.directory;

import static briefing.command.shared.Decision.accept;
import static briefing.command.shared.Decision.refuse;
import static briefing.core.directory.DirectoryRefusal.*;
import static briefing.core.directory.DirectoryStory.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import briefing.command.shared.Decision;
import briefing.command.shared.Rules;
import briefing.core.directory.OrganisationKind;
import briefing.core.directory.Standing;
import briefing.core.directory.commands.GrantMembership;
import briefing.core.directory.commands.OrganisationCommand;
import briefing.core.directory.commands.RegisterOrganisation;
import briefing.core.directory.events.MembershipGranted;
import briefing.core.directory.events.OrganisationEvent;
import briefing.core.directory.events.OrganisationRegistered;
import briefing.core.shared.ids.MembershipId;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.Name;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OrganisationTest {
    private static final List<Name> CALLED = List.of(new Name(new LanguageTag("en"), "Northern Alliance"));
    private static final OrganisationEvent REGISTERED =
            new OrganisationRegistered(ALLIANCE, OrganisationKind.ALLIANCE, CALLED, "NA", null, null, BASIS);

    static Stream<Arguments> rows() {
        return Stream.of(
                row("an organisation is registered", given(), register(CALLED), accept(REGISTERED)),
                row("one without a name is refused", given(), register(List.of()), refuse(NAME_REQUIRED)),
                row(
                        "it is registered once",
                        given(REGISTERED),
                        register(CALLED),
                        refuse(ORGANISATION_ALREADY_REGISTERED)),
                row(
                        "nobody belongs to what is not registered",
                        given(),
                        grant(MEMBERSHIP, null, null),
                        refuse(ORGANISATION_NOT_REGISTERED)),
                row(
                        "a membership may lack its dates",
                        given(REGISTERED),
                        grant(MEMBERSHIP, null, null),
                        accept(granted(MEMBERSHIP, null, null))),
                row(
                        "a membership may be vague",
                        given(REGISTERED),
                        grant(MEMBERSHIP, "2024", "2024-03"),
                        accept(granted(MEMBERSHIP, "2024", "2024-03"))),
                row(
                        "a membership does not end before it begins",
                        given(REGISTERED),
                        grant(MEMBERSHIP, "2024-04", "2024-03-31"),
                        refuse(END_BEFORE_START)),
                row(
                        "a membership is granted once",
                        given(REGISTERED, granted(MEMBERSHIP, null, null)),
                        grant(MEMBERSHIP, "2024", null),
                        refuse(MEMBERSHIP_ALREADY_GRANTED)),
                row(
                        "another membership may follow",
                        given(REGISTERED, granted(MEMBERSHIP, "2020", "2023")),
                        grant(OTHER_MEMBERSHIP, "2024", null),
                        accept(granted(OTHER_MEMBERSHIP, "2024", null))));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_row_of_the_table(
            List<OrganisationEvent> given, OrganisationCommand when, Decision<OrganisationEvent> then) {
        Organisation organisation = new Organisation.Unregistered();
        for (OrganisationEvent event : given) {
            organisation = organisation.evolve(event);
        }

        assertThat(organisation.decide(when)).isEqualTo(then);
    }

    @Test
    void the_shell_records_what_the_rules_accept_and_nothing_else() {
        Rules.given(OrganisationAggregate.class, List.of())
                .when(register(CALLED))
                .records(REGISTERED);
        Rules.given(OrganisationAggregate.class, List.of(REGISTERED))
                .when(register(CALLED))
                .isRefusedWith(ORGANISATION_ALREADY_REGISTERED);
    }

    @Test
    void every_event_is_taken_in_every_state() {
        MembershipGranted granted = granted(MEMBERSHIP, null, null);
        Organisation registered = new Organisation.Unregistered().evolve(REGISTERED);

        assertThat(new Organisation.Unregistered().evolve(granted)).isNotNull();
        assertThat(registered.evolve(REGISTERED)).isEqualTo(registered);
        assertThat(registered.evolve(granted).evolve(granted)).isEqualTo(registered.evolve(granted));
    }

    private static Arguments row(
            String name, List<OrganisationEvent> given, OrganisationCommand when, Decision<OrganisationEvent> then) {
        return argumentSet(name, given, when, then);
    }

    private static List<OrganisationEvent> given(OrganisationEvent... events) {
        return List.of(events);
    }

    private static RegisterOrganisation register(List<Name> names) {
        return new RegisterOrganisation(ALLIANCE, OrganisationKind.ALLIANCE, names, "NA", null, null, BASIS);
    }

    private static GrantMembership grant(MembershipId id, @Nullable String from, @Nullable String to) {
        return new GrantMembership(
                ALLIANCE,
                id,
                MINISTRY,
                Standing.PARTNER,
                from == null ? null : date(from),
                to == null ? null : date(to),
                BASIS);
    }

    private static MembershipGranted granted(MembershipId id, @Nullable String from, @Nullable String to) {
        GrantMembership c = grant(id, from, to);
        return new MembershipGranted(ALLIANCE, id, MINISTRY, Standing.PARTNER, c.from(), c.to(), BASIS);
    }
}
