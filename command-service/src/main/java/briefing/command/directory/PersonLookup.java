package briefing.command.directory;

import briefing.command.shared.LogLookup;
import briefing.command.shared.Resource;
import briefing.core.directory.commands.MergePersons;
import briefing.core.directory.commands.PersonCommand;
import briefing.core.shared.ids.PersonId;

/**
 * Finds what became of the entry that a person is merged into. Two merges that share an entry take the same turn, so that
 * one of them is judged again when they race: else each could find the other's entry unmerged, and both would be gone.
 */
final class PersonLookup implements Resource {
    private final LogLookup log;
    private final RecordedPersons persons;

    PersonLookup(LogLookup log, RecordedPersons persons) {
        this.log = log;
        this.persons = persons;
    }

    PersonFacts factsFor(PersonCommand command, Person person) {
        if (person instanceof Person.Merged merged) {
            return new PersonFacts(persons.staying(merged.into()), false, "", "");
        }
        return command instanceof MergePersons merge
                ? factsFor(merge)
                : new PersonFacts(command.person(), false, "", "");
    }

    private PersonFacts factsFor(MergePersons command) {
        String turn = turn(command.person());
        String turnOfInto = turn(command.into());
        PersonId staying = persons.staying(command.into());
        return new PersonFacts(staying, persons.isVoided(staying), turn, turnOfInto);
    }

    private String turn(PersonId person) {
        String turns = "person-merge:" + person + ":";
        return turns + log.keysBeginningWith(turns);
    }
}
