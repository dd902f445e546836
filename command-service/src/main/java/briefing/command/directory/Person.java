package briefing.command.directory;

import static briefing.command.shared.Decision.accept;
import static briefing.command.shared.Decision.refuse;
import static briefing.core.directory.DirectoryRefusal.*;

import briefing.command.shared.Decision;
import briefing.core.directory.commands.AddPersonName;
import briefing.core.directory.commands.CorrectPersonName;
import briefing.core.directory.commands.MergePersons;
import briefing.core.directory.commands.PersonCommand;
import briefing.core.directory.commands.RegisterPerson;
import briefing.core.directory.commands.VoidPerson;
import briefing.core.directory.events.PersonEvent;
import briefing.core.directory.events.PersonNameAdded;
import briefing.core.directory.events.PersonNameCorrected;
import briefing.core.directory.events.PersonRegistered;
import briefing.core.directory.events.PersonVoided;
import briefing.core.directory.events.PersonsMerged;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.values.Period;

/** The rules of a person's entry. A pure value: no clock, no framework, no input or output. */
sealed interface Person {
    /** Nothing is on record under this id. */
    record Unregistered() implements Person {}

    /** The person is in the directory. */
    record Registered(PersonNames names) implements Person {}

    /** It was about the same person as another entry, which stays. */
    record Merged(PersonId into) implements Person {}

    /** It was entered by mistake. */
    record Voided() implements Person {}

    /** A state and a command: the row of the table. */
    record Row(Person state, PersonCommand command) {}

    /** The decision table: each row reads "in this state, for this command, this happens". */
    default Decision<PersonEvent> decide(PersonCommand command, PersonFacts facts) {
        return switch (new Row(this, command)) {
            case Row(Unregistered _, RegisterPerson c) when c.names().isEmpty() -> refuse(NAME_REQUIRED);
            case Row(Unregistered _, RegisterPerson c)
            when PersonNames.isAnyTwice(c.names()) -> refuse(NAME_ALREADY_ADDED);
            case Row(Unregistered _, RegisterPerson c)
            when PersonNames.isAnyBackwards(c.names()) -> refuse(END_BEFORE_START);
            case Row(Unregistered _, RegisterPerson c) -> accept(PersonEvents.registered(c));
            case Row(Unregistered _, PersonCommand _) -> refuse(PERSON_NOT_REGISTERED);

            case Row(Registered _, RegisterPerson _) -> refuse(PERSON_ALREADY_REGISTERED);
            case Row(Registered s, AddPersonName c) when s.names.has(c.name()) -> refuse(NAME_ALREADY_ADDED);
            case Row(Registered _, AddPersonName c)
            when new Period(c.from(), c.to()).isSurelyBackwards() -> refuse(END_BEFORE_START);
            case Row(Registered _, AddPersonName c) -> accept(PersonEvents.added(c));
            case Row(Registered s, CorrectPersonName c) when !s.names.has(c.name()) -> refuse(NAME_UNKNOWN);
            case Row(Registered _, CorrectPersonName c)
            when new Period(c.from(), c.to()).isSurelyBackwards() -> refuse(END_BEFORE_START);
            case Row(Registered s, CorrectPersonName c) -> accept(PersonEvents.corrected(c, s.names.get(c.name())));
            case Row(Registered _, MergePersons c) when c.into().equals(c.person()) -> refuse(MERGE_SELF);
            case Row(Registered _, MergePersons c)
            when !facts.staying().equals(c.into()) -> refuse(PERSON_MERGED, facts.staying());
            case Row(Registered _, MergePersons c) when facts.stayingIsVoided() -> refuse(PERSON_VOIDED, c.into());
            case Row(Registered _, MergePersons c) ->
                accept(PersonEvents.merged(c)).reserving(facts.turn()).reserving(facts.turnOfInto());
            case Row(Registered _, VoidPerson c) -> accept(PersonEvents.voided(c));

            case Row(Merged _, PersonCommand _) -> refuse(PERSON_MERGED, facts.staying());

            case Row(Voided _, PersonCommand _) -> refuse(PERSON_VOIDED);
        };
    }

    /** What a stored event means for the rules. Total: it accepts every event in every state, and never refuses. */
    default Person evolve(PersonEvent event) {
        return switch (event) {
            case PersonRegistered e -> new Registered(PersonNames.of(e.names()));
            case PersonNameAdded e -> this instanceof Registered s ? new Registered(s.names.with(e.name())) : this;
            case PersonNameCorrected e -> this instanceof Registered s ? new Registered(s.names.with(e.value())) : this;
            case PersonsMerged e -> new Merged(e.into());
            case PersonVoided _ -> new Voided();
        };
    }
}
