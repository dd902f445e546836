package briefing.command.directory;

import static briefing.core.directory.Organisations.COUNCIL;
import static briefing.core.directory.Organisations.register;
import static briefing.core.directory.Organisations.registered;
import static org.assertj.core.api.Assertions.assertThat;

import briefing.command.shared.Decision;
import briefing.command.shared.Rules;
import briefing.core.directory.OrganisationRefusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganisationTest {
    private static final Organisation NEW = new Organisation.Unregistered();
    private static final Organisation REGISTERED = NEW.evolve(registered(COUNCIL, "Council"));

    @Test
    void it_is_registered_once_under_at_least_one_name() {
        assertThat(NEW.decide(register(COUNCIL, "Council"))).isEqualTo(Decision.accept(registered(COUNCIL, "Council")));
        assertThat(NEW.decide(register(COUNCIL))).isEqualTo(Decision.refuse(OrganisationRefusal.NAME_REQUIRED));
        assertThat(REGISTERED.decide(register(COUNCIL, "Council")))
                .isEqualTo(Decision.refuse(OrganisationRefusal.ORGANISATION_ALREADY_REGISTERED));
    }

    @Test
    void its_events_are_taken_in_every_state() {
        assertThat(NEW.evolve(registered(COUNCIL, "Council"))).isEqualTo(REGISTERED);
        assertThat(REGISTERED.evolve(registered(COUNCIL, "Council"))).isEqualTo(REGISTERED);
    }

    @Test
    void its_shell_records_what_the_rules_accept_and_nothing_else() {
        Rules.given(OrganisationAggregate.class, List.of())
                .when(register(COUNCIL, "Council"))
                .records(registered(COUNCIL, "Council"));
        Rules.given(OrganisationAggregate.class, List.of(registered(COUNCIL, "Council")))
                .when(register(COUNCIL, "Council"))
                .isRefusedWith(OrganisationRefusal.ORGANISATION_ALREADY_REGISTERED);
    }
}
