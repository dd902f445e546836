package briefing.command.directory;

import static briefing.command.shared.Decision.accept;
import static briefing.command.shared.Decision.refuse;
import static briefing.core.directory.DirectoryRefusal.NAME_REQUIRED;
import static briefing.core.directory.DirectoryRefusal.PERSON_ALREADY_REGISTERED;
import static briefing.core.directory.DirectoryStory.BASIS;
import static briefing.core.directory.DirectoryStory.HALYNA;
import static briefing.core.directory.DirectoryStory.NAMES;
import static org.assertj.core.api.Assertions.assertThat;

import briefing.command.shared.Rules;
import briefing.core.directory.commands.RegisterPerson;
import briefing.core.directory.events.PersonRegistered;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonTest {
    private static final Person UNREGISTERED = new Person.Unregistered();
    private static final PersonRegistered REGISTERED = new PersonRegistered(HALYNA, NAMES, BASIS);

    @Test
    void a_person_is_registered_with_all_names() {
        assertThat(UNREGISTERED.decide(new RegisterPerson(HALYNA, NAMES, BASIS)))
                .isEqualTo(accept(REGISTERED));
    }

    @Test
    void a_person_without_a_name_is_refused() {
        assertThat(UNREGISTERED.decide(new RegisterPerson(HALYNA, List.of(), BASIS)))
                .isEqualTo(refuse(NAME_REQUIRED));
    }

    @Test
    void a_person_is_registered_once() {
        Person registered = UNREGISTERED.evolve(REGISTERED);

        assertThat(registered.decide(new RegisterPerson(HALYNA, NAMES, BASIS)))
                .isEqualTo(refuse(PERSON_ALREADY_REGISTERED));
        assertThat(registered.evolve(REGISTERED)).isEqualTo(registered);
    }

    @Test
    void the_shell_records_what_the_rules_accept_and_nothing_else() {
        RegisterPerson register = new RegisterPerson(HALYNA, NAMES, BASIS);

        Rules.given(PersonAggregate.class, List.of()).when(register).records(REGISTERED);
        Rules.given(PersonAggregate.class, List.of(REGISTERED)).when(register).isRefusedWith(PERSON_ALREADY_REGISTERED);
    }
}
