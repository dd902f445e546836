package briefing.core.shared.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2025-03-02, 2025-03-01, true",
        "2025-03-01, 2025-03-01, false",
        "2025-04, 2025-03, true",
        "2025-03, 2025-03-01, false",
        "2025, 2025-03, false",
        "2025-03-02~, 2025-03-01, false",
        "2025-03-02, 2025-03-01?, false",
        "2025-03-02, , false",
        ", 2025-03-01, false"
    })
    void a_period_is_backwards_only_when_no_possible_end_comes_after_a_possible_beginning(
            @Nullable String from, @Nullable String to, boolean backwards) {
        assertThat(period(from, to).isSurelyBackwards()).isEqualTo(backwards);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-06-30, 2024-06-29, , true",
        "2024-01-01, 2024-06-30, 2024-06-30, , false",
        "2024-01-01, 2024-06-30, 2024-07-01, , false",
        "2024-01-01, , 2025-01-01, , true",
        "2024-01-01, 2024-12-31, 2024-06-01, 2024-06-01, true",
        "2024-06-01, 2024-06-01, 2024-06-01, 2024-06-01, false",
        "2024-01-01, 2024-06, 2024-06-15, , false",
        "2024-01-01, 2024-06, 2024-05-31, , true",
        "2024-01-01, 2024-06, 2024-06, , false",
        "2024, 2024, 2020-01-01, , true",
        "2024-01-01, , 2024-05~, , false",
        "2024-01-01, 2024-06-30?, 2024-05-01, , false",
        ", 2024-06-30, 2024-05-01, , false"
    })
    void two_periods_surely_overlap_only_when_they_share_more_than_the_handover_whatever_is_meant(
            @Nullable String from,
            @Nullable String to,
            @Nullable String otherFrom,
            @Nullable String otherTo,
            boolean overlap) {
        Period one = period(from, to);
        Period other = period(otherFrom, otherTo);

        assertThat(one.surelyOverlaps(other)).isEqualTo(overlap);
        assertThat(other.surelyOverlaps(one)).isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-01, 2026-06-30, 2025-02-28, false, false",
        "2025-03-01, 2026-06-30, 2025-03-01, true, true",
        "2025-03-01, 2026-06-30, 2026-06-30, true, true",
        "2025-03-01, 2026-06-30, 2026-07-01, false, false",
        "2025-03-01, , 2030-01-01, true, true",
        "2025-03, 2026-06, 2025-03-15, true, false",
        "2025-03, 2026-06, 2025-03-31, true, true",
        "2025-03, 2026-06, 2026-06-01, true, true",
        "2025-03, 2026-06, 2026-06-02, true, false",
        "2025-03~, , 2025-06-01, true, false",
        "2025-03~, , 2025-02-28, false, false",
        "2025-03-01, 2026-06-30?, 2025-06-01, true, false",
        ", 2026-06-30, 2025-06-01, true, false"
    })
    void a_day_is_covered_possibly_or_surely(
            @Nullable String from, @Nullable String to, LocalDate day, boolean possibly, boolean surely) {
        Period period = period(from, to);

        assertThat(period.mayCover(ApproximateDate.day(day))).isEqualTo(possibly);
        assertThat(period.surelyCovers(day)).isEqualTo(surely);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-01, 2025-06-30, 2025-02, false",
        "2025-03-01, 2025-06-30, 2025, true",
        "2025-03-01, 2025-06-30, 2025-06-30/2025-07-02, true",
        "2025-03-01, 2025-06-30, 2025-07-01/.., false",
        "2025-03-01, , ../2025-02-28, false",
        "2025-03-01, , 2026-01-01/.., true"
    })
    void one_possible_day_of_a_vague_date_is_enough_to_be_covered_possibly(
            String from, @Nullable String to, String date, boolean possibly) {
        assertThat(period(from, to).mayCover(ApproximateDate.of(date))).isEqualTo(possibly);
    }

    private static Period period(@Nullable String from, @Nullable String to) {
        return new Period(from == null ? null : ApproximateDate.of(from), to == null ? null : ApproximateDate.of(to));
    }
}
