package briefing.command.directory;

import static briefing.command.shared.Decision.accept;
import static briefing.command.shared.Decision.refuse;
import static briefing.core.directory.AppointmentQuality.*;
import static briefing.core.directory.DirectoryRefusal.*;
import static briefing.core.directory.DirectoryStory.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import briefing.command.shared.Decision;
import briefing.command.shared.Rules;
import briefing.core.directory.AppointmentQuality;
import briefing.core.directory.commands.OfficeCommand;
import briefing.core.directory.events.OfficeEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OfficeTest {
    private static final OfficeEvent ONE_SEAT = established(1);
    private static final OfficeEvent HALYNA_SINCE_2024 = appointed(FIRST, HALYNA, "2024-01-01", null, SUBSTANTIVE);

    static Stream<Arguments> establishing() {
        return Stream.of(
                row("an office is established", given(), establish(1, TITLES), accept(ONE_SEAT)),
                row("it has at most 1000 seats", given(), establish(1000, TITLES), accept(established(1000))),
                row("one without a title is refused", given(), establish(1, List.of()), refuse(NAME_REQUIRED)),
                row("it has a seat", given(), establish(0, TITLES), refuse(SEATS_OUT_OF_RANGE)),
                row("it has no 1001 seats", given(), establish(1001, TITLES), refuse(SEATS_OUT_OF_RANGE)),
                row("it is new", given(ONE_SEAT), establish(1, TITLES), refuse(OFFICE_ALREADY_ESTABLISHED)),
                row("nobody comes into none", given(), second("2024-01-01", null), refuse(OFFICE_NOT_ESTABLISHED)),
                row("nobody leaves none", given(), end(FIRST, "2024-01-01"), refuse(OFFICE_NOT_ESTABLISHED)));
    }

    static Stream<Arguments> appointing() {
        OfficeEvent untilJune = appointed(FIRST, HALYNA, "2024-01-01", "2024-06-30", SUBSTANTIVE);
        return Stream.of(
                row(
                        "a person is appointed",
                        given(ONE_SEAT),
                        second("2024-01-01", "2024-03"),
                        accept(appointed(SECOND, OSTAP, "2024-01-01", "2024-03", SUBSTANTIVE))),
                row(
                        "an appointment is made once",
                        given(ONE_SEAT, HALYNA_SINCE_2024),
                        appoint(FIRST, OSTAP, "2030-01-01", null, ACTING),
                        refuse(APPOINTMENT_ALREADY_MADE)),
                row(
                        "an appointment does not end before it begins",
                        given(ONE_SEAT),
                        second("2024-02-01", "2024-01"),
                        refuse(END_BEFORE_START)),
                row(
                        "one seat is not for two",
                        given(ONE_SEAT, HALYNA_SINCE_2024),
                        second("2025-01-01", null),
                        refuse(SINGLE_SEAT_OVERLAP, HALYNA)),
                row(
                        "two seats are",
                        given(established(2), HALYNA_SINCE_2024),
                        second("2025-01-01", null),
                        taken("2025-01-01")),
                row(
                        "the handover day is shared",
                        given(ONE_SEAT, untilJune),
                        second("2024-06-30", null),
                        taken("2024-06-30")),
                row(
                        "the day before the handover is not",
                        given(ONE_SEAT, untilJune),
                        second("2024-06-29", null),
                        refuse(SINGLE_SEAT_OVERLAP, HALYNA)),
                row(
                        "a vague date that may overlap passes",
                        given(ONE_SEAT, untilJune),
                        second("2024-06", null),
                        taken("2024-06")),
                row(
                        "a doubted date passes",
                        given(ONE_SEAT, untilJune),
                        second("2024-03-01?", null),
                        taken("2024-03-01?")));
    }

    static Stream<Arguments> ending() {
        OfficeEvent ostapSince2026 = appointed(SECOND, OSTAP, "2026-01-01", null, SUBSTANTIVE);
        OfficeEvent halynaUntil2025 = appointed(FIRST, HALYNA, "2024-01-01", "2025-12-31", SUBSTANTIVE);
        return Stream.of(
                row(
                        "an appointment ends",
                        given(ONE_SEAT, HALYNA_SINCE_2024),
                        end(FIRST, "2025-12"),
                        accept(ended(FIRST, "2025-12"))),
                row(
                        "it ends on another day than was expected",
                        given(ONE_SEAT, halynaUntil2025),
                        end(FIRST, "2025-06-30"),
                        accept(ended(FIRST, "2025-06-30"))),
                row(
                        "only one that was made ends",
                        given(ONE_SEAT, HALYNA_SINCE_2024),
                        end(SECOND, "2025-12"),
                        refuse(APPOINTMENT_UNKNOWN)),
                row(
                        "it ends once",
                        given(ONE_SEAT, HALYNA_SINCE_2024, ended(FIRST, "2025-12")),
                        end(FIRST, "2025-11"),
                        refuse(APPOINTMENT_ALREADY_ENDED)),
                row(
                        "it does not end before it begins",
                        given(ONE_SEAT, HALYNA_SINCE_2024),
                        end(FIRST, "2023"),
                        refuse(END_BEFORE_START)),
                row(
                        "it does not last into the next holder's time",
                        given(ONE_SEAT, halynaUntil2025, ostapSince2026),
                        end(FIRST, "2026-01-02"),
                        refuse(SINGLE_SEAT_OVERLAP, OSTAP)),
                row(
                        "its end frees the seat",
                        given(ONE_SEAT, HALYNA_SINCE_2024, ended(FIRST, "2025-12-31")),
                        second("2025-12-31", null),
                        taken("2025-12-31")));
    }

    @ParameterizedTest
    @MethodSource({"establishing", "appointing", "ending"})
    void each_row_of_the_table(List<OfficeEvent> given, OfficeCommand when, Decision<OfficeEvent> then) {
        assertThat(office(given).decide(when)).isEqualTo(then);
    }

    @ParameterizedTest
    @CsvSource({
        "SUBSTANTIVE, ACTING",
        "ACTING, SUBSTANTIVE",
        "SUBSTANTIVE, DESIGNATE",
        "DESIGNATE, SUBSTANTIVE",
        "ACTING, ACTING"
    })
    void only_substantive_appointments_exclude_each_other(AppointmentQuality first, AppointmentQuality then) {
        Office office = office(given(ONE_SEAT, appointed(FIRST, HALYNA, "2024-01-01", null, first)));

        assertThat(office.decide(appoint(SECOND, OSTAP, "2025-01-01", null, then)))
                .isEqualTo(accept(appointed(SECOND, OSTAP, "2025-01-01", null, then)));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, SUBSTANTIVE, false",
        "2024-01-01, SUBSTANTIVE, true",
        "2023/2024, SUBSTANTIVE, true",
        "2025-12-31, ACTING, true",
        "2026-01-01, SUBSTANTIVE, false",
        "2025-01-01, DESIGNATE, false"
    })
    void whoever_may_have_been_in_office_on_a_possible_day_is_not_told_apart(
            String on, AppointmentQuality quality, boolean mayHave) {
        Office office = office(
                given(ONE_SEAT, appointed(FIRST, HALYNA, "2024-01-01", null, quality), ended(FIRST, "2025-12-31")));

        assertThat(office.possibleHolders(date(on))).isEqualTo(mayHave ? Set.of(HALYNA) : Set.of());
    }

    @Test
    void the_shell_records_what_the_rules_accept_and_nothing_else() {
        Rules.given(OfficeAggregate.class, List.of(ONE_SEAT))
                .when(second("2025-01-01", null))
                .records(appointed(SECOND, OSTAP, "2025-01-01", null, SUBSTANTIVE));
        Rules.given(OfficeAggregate.class, List.of(ONE_SEAT, HALYNA_SINCE_2024))
                .when(second("2025-01-01", null))
                .isRefusedWith(SINGLE_SEAT_OVERLAP);
    }

    @Test
    void every_event_is_taken_in_every_state() {
        Office none = new Office.Unestablished();

        assertThat(none.evolve(HALYNA_SINCE_2024)).isEqualTo(none);
        assertThat(none.evolve(ended(FIRST, "2025"))).isEqualTo(none);
        assertThat(none.evolve(ONE_SEAT).evolve(ended(FIRST, "2025"))).isEqualTo(none.evolve(ONE_SEAT));
    }

    private static Arguments row(String name, List<OfficeEvent> given, OfficeCommand when, Decision<OfficeEvent> then) {
        return argumentSet(name, given, when, then);
    }

    private static List<OfficeEvent> given(OfficeEvent... events) {
        return List.of(events);
    }

    private static Office office(List<OfficeEvent> events) {
        Office office = new Office.Unestablished();
        for (OfficeEvent event : events) {
            office = office.evolve(event);
        }
        return office;
    }

    private static OfficeCommand second(String from, @Nullable String to) {
        return appoint(SECOND, OSTAP, from, to, SUBSTANTIVE);
    }

    private static Decision<OfficeEvent> taken(String from) {
        return accept(appointed(SECOND, OSTAP, from, null, SUBSTANTIVE));
    }
}
