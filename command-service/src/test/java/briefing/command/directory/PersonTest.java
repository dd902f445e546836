package briefing.command.directory;

import static briefing.command.shared.Decision.accept;
import static briefing.command.shared.Decision.refuse;
import static briefing.core.directory.DirectoryRefusal.*;
import static briefing.core.directory.DirectoryStory.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import briefing.command.shared.AggregateReader;
import briefing.command.shared.Decision;
import briefing.command.shared.Rules;
import briefing.command.shared.TestLog;
import briefing.core.directory.PersonName;
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
import briefing.core.shared.Postgres;
import briefing.core.shared.Words;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.ids.PersonNameId;
import briefing.core.shared.values.LanguageTag;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class PersonTest {
    private static final PersonEvent REGISTERED = new PersonRegistered(HALYNA, NAMES, BASIS);
    private static final PersonEvent MERGED = new PersonsMerged(HALYNA, OSTAP, REASON, BASIS);
    private static final PersonEvent VOIDED = new PersonVoided(HALYNA, REASON);
    private static final PersonNameId NEW_NAME = new PersonNameId(Words.id(PersonNameId.PREFIX, "new"));
    private static final PersonFacts OSTAP_STAYS = new PersonFacts(OSTAP, false, "turn-of-halyna", "turn-of-ostap");

    static Stream<Arguments> registering() {
        List<PersonName> twice = List.of(NAMES.getFirst(), NAMES.getFirst());
        List<PersonName> backwards = List.of(name(NEW_NAME, "en", words(20), "2020", "2019"));
        return Stream.of(
                row("a person is registered with all names", given(), register(NAMES), accept(REGISTERED)),
                row("one without a name is refused", given(), register(List.of()), refuse(NAME_REQUIRED)),
                row("two names have two ids", given(), register(twice), refuse(NAME_ALREADY_ADDED)),
                row("no name ends before it begins", given(), register(backwards), refuse(END_BEFORE_START)),
                row("it is registered once", given(REGISTERED), register(NAMES), refuse(PERSON_ALREADY_REGISTERED)),
                row("nobody unknown gets a name", given(), add(NEW_NAME, null, null), refuse(PERSON_NOT_REGISTERED)),
                row("nobody unknown is merged", given(), mergeInto(OSTAP), refuse(PERSON_NOT_REGISTERED)),
                row("nobody unknown is voided", given(), voiding(), refuse(PERSON_NOT_REGISTERED)));
    }

    static Stream<Arguments> naming() {
        return Stream.of(
                row(
                        "a name is added",
                        given(REGISTERED),
                        add(NEW_NAME, "2020", "2024"),
                        accept(added(NEW_NAME, "2020", "2024"))),
                row(
                        "a name is added once",
                        given(REGISTERED, added(NEW_NAME, null, null)),
                        add(NEW_NAME, null, null),
                        refuse(NAME_ALREADY_ADDED)),
                row(
                        "a name does not end before it begins",
                        given(REGISTERED),
                        add(NEW_NAME, "2020", "2019"),
                        refuse(END_BEFORE_START)),
                row(
                        "a name is put right, and what it was is kept",
                        given(REGISTERED),
                        correct(ENGLISH_NAME, "2020", null),
                        accept(corrected(NAMES.getFirst(), "2020"))),
                row(
                        "it is put right once more, and what it was then is kept",
                        given(REGISTERED, corrected(NAMES.getFirst(), "2020")),
                        correct(ENGLISH_NAME, "2021", null),
                        accept(corrected(name(ENGLISH_NAME, "en", words(21), "2020", null), "2021"))),
                row(
                        "a name that was added is put right",
                        given(REGISTERED, added(NEW_NAME, null, null)),
                        correct(NEW_NAME, null, null),
                        accept(new PersonNameCorrected(
                                HALYNA,
                                name(NEW_NAME, "en", words(20), null, null),
                                name(NEW_NAME, "en", words(21), null, null),
                                REASON,
                                BASIS))),
                row(
                        "only a name on record is put right",
                        given(REGISTERED),
                        correct(NEW_NAME, null, null),
                        refuse(NAME_UNKNOWN)),
                row(
                        "no name is put right so that it ends before it begins",
                        given(REGISTERED),
                        correct(ENGLISH_NAME, "2020", "2019"),
                        refuse(END_BEFORE_START)));
    }

    static Stream<Arguments> ending() {
        return Stream.of(
                row(
                        "a person is merged, and both take their turn",
                        given(REGISTERED),
                        mergeInto(OSTAP),
                        accept(MERGED).reserving("turn-of-halyna").reserving("turn-of-ostap")),
                row("nobody is merged into the same entry", given(REGISTERED), mergeInto(HALYNA), refuse(MERGE_SELF)),
                row("who was merged is merged no more", given(MERGED), mergeInto(OSTAP), refuse(PERSON_MERGED, OSTAP)),
                row(
                        "who was merged is not changed",
                        given(MERGED),
                        add(NEW_NAME, null, null),
                        refuse(PERSON_MERGED, OSTAP)),
                row("who was merged is not registered", given(MERGED), register(NAMES), refuse(PERSON_MERGED, OSTAP)),
                row("who was merged is not voided", given(MERGED), voiding(), refuse(PERSON_MERGED, OSTAP)),
                row("an entry is voided", given(REGISTERED), voiding(), accept(VOIDED)),
                row("an entry is voided once", given(VOIDED), voiding(), refuse(PERSON_VOIDED)),
                row("what was voided is not changed", given(VOIDED), add(NEW_NAME, null, null), refuse(PERSON_VOIDED)),
                row("what was voided is not merged", given(VOIDED), mergeInto(OSTAP), refuse(PERSON_VOIDED)),
                row("what was voided is not registered", given(VOIDED), register(NAMES), refuse(PERSON_VOIDED)));
    }

    @ParameterizedTest
    @MethodSource({"registering", "naming", "ending"})
    void each_row_of_the_table(List<PersonEvent> given, PersonCommand when, Decision<PersonEvent> then) {
        assertThat(person(given).decide(when, OSTAP_STAYS)).isEqualTo(then);
    }

    @Test
    void nobody_is_merged_into_what_was_merged_or_voided_itself() {
        Person registered = person(given(REGISTERED));
        PersonId staying = new PersonId(Words.id(PersonId.PREFIX, "staying"));

        assertThat(registered.decide(mergeInto(OSTAP), new PersonFacts(staying, false, "", "")))
                .isEqualTo(refuse(PERSON_MERGED, staying));
        assertThat(registered.decide(mergeInto(OSTAP), new PersonFacts(OSTAP, true, "", "")))
                .isEqualTo(refuse(PERSON_VOIDED, OSTAP));
    }

    @Test
    void the_shell_records_what_the_rules_accept_and_nothing_else() {
        Postgres.Database database = Postgres.freshDatabase();
        RecordedPersons persons = new RecordedPersons(new AggregateReader(JdbcClient.create(database.app())));
        PersonLookup lookup = new PersonLookup(TestLog.lookup(database), persons);

        Rules.given(PersonAggregate.class, given(), lookup)
                .when(register(NAMES))
                .records(REGISTERED);
        Rules.given(PersonAggregate.class, given(REGISTERED), lookup)
                .when(register(NAMES))
                .isRefusedWith(PERSON_ALREADY_REGISTERED);
    }

    @Test
    void every_event_is_taken_in_every_state() {
        Person none = new Person.Unregistered();

        assertThat(none.evolve(added(NEW_NAME, null, null))).isEqualTo(none);
        assertThat(none.evolve(corrected(NAMES.getFirst(), null))).isEqualTo(none);
        assertThat(none.evolve(MERGED).evolve(added(NEW_NAME, null, null))).isEqualTo(none.evolve(MERGED));
    }

    private static Arguments row(String name, List<PersonEvent> given, PersonCommand when, Decision<PersonEvent> then) {
        return argumentSet(name, given, when, then);
    }

    private static List<PersonEvent> given(PersonEvent... events) {
        return List.of(events);
    }

    private static Person person(List<PersonEvent> events) {
        Person person = new Person.Unregistered();
        for (PersonEvent event : events) {
            person = person.evolve(event);
        }
        return person;
    }

    private static PersonCommand register(List<PersonName> names) {
        return new RegisterPerson(HALYNA, names, BASIS);
    }

    private static PersonCommand add(PersonNameId id, @Nullable String from, @Nullable String to) {
        return new AddPersonName(HALYNA, id, new LanguageTag("en"), words(20), maybe(from), maybe(to), BASIS);
    }

    private static PersonEvent added(PersonNameId id, @Nullable String from, @Nullable String to) {
        return new PersonNameAdded(HALYNA, name(id, "en", words(20), from, to), BASIS);
    }

    private static PersonCommand correct(PersonNameId id, @Nullable String from, @Nullable String to) {
        return new CorrectPersonName(
                HALYNA, id, new LanguageTag("en"), words(21), maybe(from), maybe(to), REASON, BASIS);
    }

    private static PersonEvent corrected(PersonName previous, @Nullable String from) {
        return new PersonNameCorrected(
                HALYNA, previous, name(ENGLISH_NAME, "en", words(21), from, null), REASON, BASIS);
    }

    private static PersonCommand mergeInto(PersonId into) {
        return new MergePersons(HALYNA, into, REASON, BASIS);
    }

    private static PersonCommand voiding() {
        return new VoidPerson(HALYNA, REASON);
    }
}
