package briefing.command.directory;

import static briefing.command.shared.Decision.accept;
import static briefing.command.shared.Decision.refuse;
import static briefing.command.shared.Decision.unchanged;
import static briefing.core.directory.AppointmentQuality.*;
import static briefing.core.directory.DirectoryRefusal.*;
import static briefing.core.directory.DirectoryStory.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import briefing.command.shared.Decision;
import briefing.core.directory.AppointmentQuality;
import briefing.core.directory.AppointmentTerms;
import briefing.core.directory.commands.AbolishOffice;
import briefing.core.directory.commands.CorrectAppointment;
import briefing.core.directory.commands.OfficeCommand;
import briefing.core.directory.commands.VoidOffice;
import briefing.core.directory.events.AppointmentCorrected;
import briefing.core.directory.events.OfficeAbolished;
import briefing.core.directory.events.OfficeEvent;
import briefing.core.directory.events.OfficeVoided;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of an office and its appointments after they were recorded: put right, abolished, voided. */
class ChangedOfficeTest {
    private static final OfficeEvent ONE_SEAT = established(1);
    private static final OfficeEvent HALYNA_SINCE_2024 = appointed(FIRST, HALYNA, "2024-01-01", null, SUBSTANTIVE);
    private static final OfficeEvent ABOLISHED = new OfficeAbolished(OFFICE, date("2025-12-31"), BASIS);
    private static final OfficeEvent VOIDED = new OfficeVoided(OFFICE, REASON);
    private static final AppointmentTerms SINCE_2024 = terms("2024-01-01", null, SUBSTANTIVE);

    static Stream<Arguments> correcting() {
        AppointmentTerms since2023 = terms("2023-01-01", null, SUBSTANTIVE);
        OfficeEvent ostapUntil2023 = appointed(SECOND, OSTAP, "2022-01-01", "2023-12-31", SUBSTANTIVE);
        return Stream.of(
                row(
                        "the days of an appointment are put right, and what they were is kept",
                        given(ONE_SEAT, HALYNA_SINCE_2024),
                        correct(since2023),
                        accept(corrected(SINCE_2024, since2023))),
                row(
                        "its quality is put right",
                        given(ONE_SEAT, HALYNA_SINCE_2024),
                        correct(terms("2024-01-01", null, ACTING)),
                        accept(corrected(SINCE_2024, terms("2024-01-01", null, ACTING)))),
                row(
                        "it is put right once more, and what it was then is kept",
                        given(ONE_SEAT, HALYNA_SINCE_2024, corrected(SINCE_2024, since2023)),
                        correct(SINCE_2024),
                        accept(corrected(since2023, SINCE_2024))),
                row(
                        "what is right already stays",
                        given(ONE_SEAT, HALYNA_SINCE_2024),
                        correct(SINCE_2024),
                        unchanged()),
                row(
                        "only one that was made is put right",
                        given(ONE_SEAT),
                        correct(SINCE_2024),
                        refuse(APPOINTMENT_UNKNOWN)),
                row(
                        "it does not end before it begins",
                        given(ONE_SEAT, HALYNA_SINCE_2024),
                        correct(terms("2024", "2023", ACTING)),
                        refuse(END_BEFORE_START)),
                row(
                        "it is not put right into the time of another",
                        given(ONE_SEAT, ostapUntil2023, HALYNA_SINCE_2024),
                        correct(since2023),
                        refuse(SINGLE_SEAT_OVERLAP, OSTAP)),
                row(
                        "two seats are for two",
                        given(established(2), ostapUntil2023, HALYNA_SINCE_2024),
                        correct(since2023),
                        accept(corrected(SINCE_2024, since2023))),
                row(
                        "an end that is put right stays an end",
                        given(
                                ONE_SEAT,
                                HALYNA_SINCE_2024,
                                ended(FIRST, "2025"),
                                corrected(terms("2024-01-01", "2025", SUBSTANTIVE), terms("2024", "2026", ACTING))),
                        end(FIRST, "2027"),
                        refuse(APPOINTMENT_ALREADY_ENDED)),
                row(
                        "an end that is taken back is none",
                        given(
                                ONE_SEAT,
                                HALYNA_SINCE_2024,
                                ended(FIRST, "2025"),
                                corrected(terms("2024-01-01", "2025", SUBSTANTIVE), SINCE_2024)),
                        end(FIRST, "2027"),
                        accept(ended(FIRST, "2027"))),
                row("nothing is put right in none", given(), correct(SINCE_2024), refuse(OFFICE_NOT_ESTABLISHED)));
    }

    static Stream<Arguments> abolishing() {
        return Stream.of(
                row("an office is abolished", given(ONE_SEAT), abolish("2025-12-31"), accept(ABOLISHED)),
                row(
                        "one that is held is too",
                        given(ONE_SEAT, HALYNA_SINCE_2024),
                        abolish("2025-12-31"),
                        accept(ABOLISHED)),
                row("it is abolished once", given(ONE_SEAT, ABOLISHED), abolish("2026"), refuse(OFFICE_ABOLISHED)),
                row("none is not", given(), abolish("2025"), refuse(OFFICE_NOT_ESTABLISHED)),
                row(
                        "nobody is appointed to it any more",
                        given(ONE_SEAT, ABOLISHED),
                        appoint(SECOND, OSTAP, "2026-01-01", null, ACTING),
                        refuse(OFFICE_ABOLISHED)),
                row(
                        "it is not abolished before somebody comes into it",
                        given(ONE_SEAT, HALYNA_SINCE_2024),
                        abolish("2023"),
                        refuse(OFFICE_HELD_LATER, HALYNA)),
                row(
                        "when somebody left it can still be said",
                        given(ONE_SEAT, HALYNA_SINCE_2024, ABOLISHED),
                        end(FIRST, "2025-06-30"),
                        accept(ended(FIRST, "2025-06-30"))),
                row(
                        "what was recorded wrongly can still be put right",
                        given(ONE_SEAT, HALYNA_SINCE_2024, ABOLISHED),
                        correct(terms("2023", "2025", ACTING)),
                        accept(corrected(
                                terms("2024-01-01", "2025-12-31", SUBSTANTIVE), terms("2023", "2025", ACTING)))));
    }

    static Stream<Arguments> voiding() {
        VoidOffice voiding = new VoidOffice(OFFICE, REASON);
        return Stream.of(
                row("an office is voided", given(ONE_SEAT), voiding, accept(VOIDED)),
                row("none is not", given(), voiding, refuse(OFFICE_NOT_ESTABLISHED)),
                row("it is voided once", given(ONE_SEAT, VOIDED), voiding, refuse(OFFICE_VOIDED)),
                row("it is not changed then", given(ONE_SEAT, VOIDED), abolish("2025"), refuse(OFFICE_VOIDED)),
                row("it is not established then", given(VOIDED), establish(1, TITLES), refuse(OFFICE_VOIDED)));
    }

    @ParameterizedTest
    @MethodSource({"correcting", "abolishing", "voiding"})
    void each_row_of_the_table(List<OfficeEvent> given, OfficeCommand when, Decision<OfficeEvent> then) {
        assertThat(office(given).decide(when)).isEqualTo(then);
    }

    @Test
    void whoever_holds_an_office_when_it_is_abolished_holds_it_no_longer() {
        Office office = office(given(ONE_SEAT, HALYNA_SINCE_2024, ABOLISHED));

        assertThat(office.possibleHolders(date("2025-12-31"))).containsExactly(HALYNA);
        assertThat(office.possibleHolders(date("2026-01-01"))).isEmpty();
        Office expectedToLast =
                office(given(ONE_SEAT, appointed(FIRST, HALYNA, "2024-01-01", "2027-12-31", SUBSTANTIVE), ABOLISHED));
        assertThat(expectedToLast.possibleHolders(date("2026-01-01"))).isEmpty();
        Office putRight = office.evolve(corrected(terms("2024-01-01", "2025-12-31", SUBSTANTIVE), SINCE_2024));
        assertThat(putRight.possibleHolders(date("2025-12-31"))).containsExactly(HALYNA);
        assertThat(putRight.possibleHolders(date("2026-01-01"))).isEmpty();
        assertThat(office(given(VOIDED)).possibleHolders(date("2025"))).isEmpty();
    }

    @Test
    void every_event_is_taken_in_every_state() {
        Office none = new Office.Unestablished();

        assertThat(none.evolve(ABOLISHED)).isEqualTo(none);
        assertThat(none.evolve(corrected(SINCE_2024, SINCE_2024))).isEqualTo(none);
        assertThat(none.evolve(VOIDED).evolve(ABOLISHED)).isEqualTo(none.evolve(VOIDED));
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

    private static AppointmentTerms terms(String from, @Nullable String to, AppointmentQuality quality) {
        return new AppointmentTerms(date(from), maybe(to), quality);
    }

    private static OfficeCommand correct(AppointmentTerms terms) {
        return new CorrectAppointment(OFFICE, FIRST, terms, REASON, BASIS);
    }

    private static OfficeEvent corrected(AppointmentTerms previous, AppointmentTerms value) {
        return new AppointmentCorrected(OFFICE, FIRST, previous, value, REASON, BASIS);
    }

    private static OfficeCommand abolish(String on) {
        return new AbolishOffice(OFFICE, date(on), BASIS);
    }
}
