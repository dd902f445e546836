package briefing.query.shared;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.directory.AppointmentQuality;
import briefing.core.directory.FindMergedPersons;
import briefing.core.directory.FindOfficesOfPersons;
import briefing.core.directory.FindPersons;
import briefing.core.directory.events.OfficeEstablished;
import briefing.core.directory.events.PersonAppointed;
import briefing.core.directory.events.PersonRegistered;
import briefing.core.directory.events.PersonsMerged;
import briefing.core.directory.views.PersonView;
import briefing.core.shared.Postgres;
import briefing.core.shared.Words;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.ids.AppointmentId;
import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.ids.TypeId;
import briefing.core.shared.reading.FindViews;
import briefing.core.shared.reading.PageRequest;
import briefing.core.shared.reading.Slice;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.LogPosition;
import briefing.core.shared.values.Name;
import briefing.core.shared.values.TextRef;
import briefing.query.shared.log.Given;
import briefing.query.shared.log.TestLog;
import briefing.query.shared.log.TestReadSide;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What refers to a merged person leads to the one that stays, from the merge on and not before. */
class MergesTest {
    private static final PersonId FIRST = person(1);
    private static final PersonId SECOND = person(2);
    private static final PersonId THIRD = person(3);
    private static final PersonId OTHER = person(4);
    private static final TextRef WORDS = Words.text("The same person twice.").ref();
    private static final PageRequest ALL = new PageRequest(Slice.first(20), true, false, true);

    private final TestReadSide side;
    private final LogPosition apart;
    private final LogPosition once;
    private final LogPosition twice;

    MergesTest() {
        Postgres.Database database = Postgres.freshDatabase();
        TestLog log = new TestLog(database.app());
        side = TestReadSide.on(database);
        for (PersonId each : List.of(FIRST, SECOND, THIRD, OTHER)) {
            log.append(new PersonRegistered(each, List.of(), Basis.known()));
        }
        appoint(log, 1, FIRST);
        appoint(log, 2, SECOND);
        apart = appoint(log, 3, THIRD);
        once = log.append(new PersonsMerged(FIRST, SECOND, WORDS, Basis.known()))
                .position();
        twice = log.append(new PersonsMerged(SECOND, THIRD, WORDS, Basis.known()))
                .position();
        side.until(twice);
    }

    @AfterEach
    void close() {
        side.close();
    }

    @Test
    void each_id_leads_to_the_one_that_stays() {
        assertThat(found(apart)).isEqualTo(Map.of(FIRST, FIRST, SECOND, SECOND, THIRD, THIRD, OTHER, OTHER));
        assertThat(found(once)).isEqualTo(Map.of(FIRST, SECOND, SECOND, SECOND, THIRD, THIRD, OTHER, OTHER));
        assertThat(found(twice)).isEqualTo(Map.of(FIRST, THIRD, SECOND, THIRD, THIRD, THIRD, OTHER, OTHER));
    }

    @Test
    void what_hangs_on_a_merged_person_is_found_by_any_of_the_ids() {
        assertThat(offices(apart)).isEqualTo(Map.of(FIRST, List.of(1), SECOND, List.of(2), THIRD, List.of(3)));
        assertThat(offices(once)).isEqualTo(Map.of(FIRST, List.of(1, 2), SECOND, List.of(1, 2), THIRD, List.of(3)));
        assertThat(offices(twice).values()).hasSize(3).containsOnly(List.of(1, 2, 3));
    }

    @Test
    void a_person_tells_who_was_merged_into_it_and_not_through_another() {
        assertThat(merged(apart)).isEmpty();
        assertThat(merged(once)).isEqualTo(Map.of(SECOND, List.of(FIRST)));
        assertThat(merged(twice)).isEqualTo(Map.of(SECOND, List.of(FIRST), THIRD, List.of(SECOND)));
    }

    @Test
    void lists_leave_out_who_was_merged_unless_asked_for() {
        assertThat(listed(null, apart)).containsExactly(FIRST, SECOND, THIRD, OTHER);
        assertThat(listed(null, once)).containsExactly(SECOND, THIRD, OTHER);
        assertThat(listed(false, twice)).containsExactly(THIRD, OTHER);
        assertThat(listed(true, twice)).containsExactly(FIRST, SECOND, THIRD, OTHER);
    }

    private Map<AggregateId, AggregateId> found(LogPosition at) {
        Map<AggregateId, AggregateId> found = new HashMap<>();
        side.ask(new FindViews(Set.of(FIRST, SECOND, THIRD, OTHER), at))
                .forEach((id, view) -> found.put(id, view.id()));
        return found;
    }

    private Map<PersonId, List<Integer>> offices(LogPosition at) {
        Map<PersonId, List<Integer>> offices = new HashMap<>();
        side.ask(new FindOfficesOfPersons(Set.of(FIRST, SECOND, THIRD, OTHER), at))
                .forEach((person, some) -> offices.put(
                        person, some.stream().map(one -> number(one.office())).toList()));
        return offices;
    }

    private Map<PersonId, List<PersonId>> merged(LogPosition at) {
        Map<PersonId, List<PersonId>> merged = new HashMap<>();
        side.ask(new FindMergedPersons(Set.of(FIRST, SECOND, THIRD, OTHER), at))
                .forEach((person, some) ->
                        merged.put(person, some.stream().map(PersonView::id).toList()));
        return merged;
    }

    private List<PersonId> listed(@Nullable Boolean includeVoided, LogPosition at) {
        return side.ask(new FindPersons(new FindPersons.Filter(null, includeVoided), ALL, at)).items().stream()
                .map(item -> item.node().id())
                .toList();
    }

    private static LogPosition appoint(TestLog log, int number, PersonId person) {
        OfficeId office = new OfficeId(TypeId.of(OfficeId.PREFIX, new UUID(3, number)));
        AppointmentId appointment = new AppointmentId(TypeId.of(AppointmentId.PREFIX, new UUID(4, number)));
        Name title = new Name(new LanguageTag("en"), "Office " + number);
        return log.append(
                        new OfficeEstablished(office, Given.BODY, List.of(title), 1, null, Basis.known()),
                        new PersonAppointed(
                                office,
                                appointment,
                                person,
                                ApproximateDate.of("2024"),
                                null,
                                AppointmentQuality.SUBSTANTIVE,
                                Basis.known()))
                .position();
    }

    private static int number(OfficeId office) {
        return (int) TypeId.uuid(office.value()).getLeastSignificantBits();
    }

    private static PersonId person(int number) {
        return new PersonId(TypeId.of(PersonId.PREFIX, new UUID(5, number)));
    }
}
