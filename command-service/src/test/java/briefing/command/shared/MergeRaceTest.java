package briefing.command.shared;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.directory.DirectoryRefusal;
import briefing.core.directory.PersonName;
import briefing.core.directory.commands.MergePersons;
import briefing.core.directory.commands.RegisterPerson;
import briefing.core.shared.Postgres;
import briefing.core.shared.Words;
import briefing.core.shared.codes.Refused;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.ids.PersonNameId;
import briefing.core.shared.messages.Outcome;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.Text;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MergeRaceTest {
    private static final int RING = 6;
    private static final int ROUNDS = 10;

    private final Instance one;
    private final Instance two;

    MergeRaceTest() {
        Postgres.Database database = Postgres.freshDatabase();
        one = new Instance(database);
        two = new Instance(database);
    }

    @AfterEach
    void stop() {
        one.close();
        two.close();
    }

    @Test
    void one_of_two_persons_who_are_merged_crosswise_stays() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<PersonId> both = List.of(registered(round + "-a"), registered(round + "-b"));

            List<Outcome> outcomes = mergeEachIntoTheNext(both, "cross" + round);

            int winner = outcomes.getFirst().receipt() == null ? 1 : 0;
            assertThat(outcomes.get(winner).receipt()).isNotNull();
            assertThat(outcomes.get(1 - winner).refusal())
                    .isEqualTo(new Refused(DirectoryRefusal.PERSON_MERGED, null, both.get(1 - winner)));
        }
    }

    @Test
    void merges_that_race_round_a_ring_leave_at_least_one() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String name = "ring" + round;
            List<PersonId> ring =
                    IntStream.range(0, RING).mapToObj(i -> registered(name + i)).toList();

            List<Outcome> outcomes = mergeEachIntoTheNext(ring, name);

            List<Refused> refusals = outcomes.stream()
                    .map(Outcome::refusal)
                    .filter(Objects::nonNull)
                    .toList();
            assertThat(refusals).isNotEmpty().allMatch(refused -> refused.code() == DirectoryRefusal.PERSON_MERGED);
            assertThat(refusals).hasSizeLessThan(RING);
        }
    }

    @Test
    void what_stays_of_a_chain_is_named_to_whoever_is_late() {
        PersonId first = registered("first");
        PersonId second = registered("second");
        PersonId third = registered("third");
        PersonId late = registered("late");
        assertThat(merge(one, first, second, "merge-first").receipt()).isNotNull();
        assertThat(merge(two, second, third, "merge-second").receipt()).isNotNull();

        Refused refused = merge(one, late, first, "merge-late").refusal();
        Refused again = merge(two, first, late, "merge-again").refusal();

        assertThat(refused).isEqualTo(new Refused(DirectoryRefusal.PERSON_MERGED, null, third));
        assertThat(again).isEqualTo(new Refused(DirectoryRefusal.PERSON_MERGED, null, third));
    }

    private List<Outcome> mergeEachIntoTheNext(List<PersonId> persons, String name) throws Exception {
        return Parallel.clients(
                persons.size(),
                i -> merge(
                        i % 2 == 0 ? one : two,
                        persons.get(i),
                        persons.get((i + 1) % persons.size()),
                        name + "-merge" + i));
    }

    private PersonId registered(String name) {
        PersonId person = new PersonId(Words.id(PersonId.PREFIX, name));
        Text words = Words.text("The person called " + name);
        PersonName called = new PersonName(
                new PersonNameId(Words.id(PersonNameId.PREFIX, name)), new LanguageTag("en"), words.ref(), null, null);
        one.accepted(new RegisterPerson(person, List.of(called), Basis.known()), Request.of(name, words));
        return person;
    }

    private static Outcome merge(Instance instance, PersonId person, PersonId into, String name) {
        Text reason = Words.text("The reason of " + name);
        return instance.send(new MergePersons(person, into, reason.ref(), Basis.known()), Request.of(name, reason));
    }
}
