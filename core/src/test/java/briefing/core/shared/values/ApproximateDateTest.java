package briefing.core.shared.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import briefing.core.shared.values.ApproximateDate.Precision;
import briefing.core.shared.values.ApproximateDate.Qualifier;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApproximateDateTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 2, 11);

    @Test
    void tomorrow_is_a_day_with_the_phrase_and_the_day_it_counts_from() {
        ApproximateDate tomorrow = new ApproximateDate("2026-02-12", "Tomorrow, February 12", PUBLISHED);

        assertThat(tomorrow.earliest()).contains(LocalDate.of(2026, 2, 12));
        assertThat(tomorrow.isExactToTheDay()).isTrue();
        assertThat(tomorrow.phrase()).isEqualTo("Tomorrow, February 12");
        assertThat(tomorrow.anchor()).isEqualTo(PUBLISHED);
        assertThat(tomorrow).isNotEqualTo(ApproximateDate.of("2026-02-12"));
    }

    @Test
    void in_less_than_five_months_is_one_day_of_a_range() {
        ApproximateDate soon = new ApproximateDate("[2026-02-12..2026-07-10]", "in less than five months", PUBLISHED);

        assertThat(soon.earliest()).contains(LocalDate.of(2026, 2, 12));
        assertThat(soon.latest()).contains(LocalDate.of(2026, 7, 10));
        assertThat(soon.precision()).isEqualTo(Precision.RANGE);
        assertThat(soon.isExactToTheDay()).isFalse();
    }

    @Test
    void by_2035_ends_with_the_year() {
        assertThat(ApproximateDate.of("2035").latest()).contains(LocalDate.of(2035, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-12, 2026-02-12, 2026-02-12, DAY",
        "2024-02-29, 2024-02-29, 2024-02-29, DAY",
        "2000-02-29, 2000-02-29, 2000-02-29, DAY",
        "0000-01-01, 0000-01-01, 0000-01-01, DAY",
        "2026-02, 2026-02-01, 2026-02-28, MONTH",
        "2024-02, 2024-02-01, 2024-02-29, MONTH",
        "2026-12, 2026-12-01, 2026-12-31, MONTH",
        "2026-02-XX, 2026-02-01, 2026-02-28, MONTH",
        "2026-21, 2026-03-01, 2026-05-31, SEASON",
        "2026-22, 2026-06-01, 2026-08-31, SEASON",
        "2026-23, 2026-09-01, 2026-11-30, SEASON",
        "2026-24, 2026-12-01, 2027-02-28, SEASON",
        "2027-24, 2027-12-01, 2028-02-29, SEASON",
        "2026, 2026-01-01, 2026-12-31, YEAR",
        "2026-XX, 2026-01-01, 2026-12-31, YEAR",
        "2026-XX-XX, 2026-01-01, 2026-12-31, YEAR",
        "202X, 2020-01-01, 2029-12-31, DECADE",
        "20XX, 2000-01-01, 2099-12-31, CENTURY"
    })
    void one_date_has_bounds_and_a_precision(String edtf, LocalDate earliest, LocalDate latest, Precision precision) {
        ApproximateDate date = ApproximateDate.of(edtf);

        assertThat(date.earliest()).contains(earliest);
        assertThat(date.latest()).contains(latest);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.qualifier()).isEmpty();
        assertThat(date.isExactToTheDay()).isEqualTo(precision == Precision.DAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2026-02-12/2026-02-14 | 2026-02-12 | 2026-02-14",
                "2026-02/2026-03 | 2026-02-01 | 2026-03-31",
                "2026/2026-02 | 2026-01-01 | 2026-02-28",
                "2026-12/2027-24 | 2026-12-01 | 2028-02-29",
                "2026-02-12/.. | 2026-02-12 | -",
                "2026-02-12/ | 2026-02-12 | -",
                "../2026-07 | - | 2026-07-31",
                "/2026 | - | 2026-12-31",
                "[2026-02-12..2026-07-10] | 2026-02-12 | 2026-07-10",
                "[2026-02-12..2026-07] | 2026-02-12 | 2026-07-31",
                "[2026-02..] | 2026-02-01 | -",
                "[..2035] | - | 2035-12-31",
                "[2026-02-12,2026-02-14] | 2026-02-12 | 2026-02-14",
                "[2026-02,2026-02-14] | 2026-02-01 | 2026-02-28",
                "[2026-21,2027] | 2026-03-01 | 2027-12-31"
            })
    void a_range_has_the_bounds_that_are_known(String edtf, LocalDate earliest, LocalDate latest) {
        ApproximateDate range = ApproximateDate.of(edtf);

        assertThat(range.earliest().orElse(null)).isEqualTo(earliest);
        assertThat(range.latest().orElse(null)).isEqualTo(latest);
        assertThat(range.precision()).isEqualTo(Precision.RANGE);
        assertThat(range.isExactToTheDay()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026?, UNCERTAIN",
        "2026-02~, APPROXIMATE",
        "2026-02-14%, BOTH",
        "2026-24~, APPROXIMATE",
        "202X?, UNCERTAIN",
        "2026-02-XX~, APPROXIMATE",
        "2026~/2027, APPROXIMATE",
        "2026/2027?, UNCERTAIN",
        "2026?/2027?, UNCERTAIN",
        "2026?/2027~, BOTH",
        "2026%/2027~, BOTH",
        "2026-02-14~/.., APPROXIMATE"
    })
    void doubt_is_kept_and_makes_no_day_exact(String edtf, Qualifier qualifier) {
        ApproximateDate date = ApproximateDate.of(edtf);

        assertThat(date.qualifier()).contains(qualifier);
        assertThat(date.isExactToTheDay()).isFalse();
        assertThat(date.isSurelyWeekend()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, false",
        "2026-02-14, true",
        "2026-02-15, true",
        "2026-02-16, false",
        "2026-02-14?, false",
        "2026-02-14/2026-02-15, false",
        "[2026-02-14..2026-02-14], true",
        "2026-02, false",
        "2026-02-14/.., false"
    })
    void only_a_certain_saturday_or_sunday_is_surely_weekend(String edtf, boolean weekend) {
        assertThat(ApproximateDate.of(edtf).isSurelyWeekend()).isEqualTo(weekend);
    }

    @Test
    void dates_sort_by_earliest_then_latest_then_text() {
        Stream<String> sorted = Stream.of(
                "../2026",
                "/2026",
                "[..2026-12-31]",
                "../2027",
                "2025-12-31",
                "2026-01",
                "2026-01~",
                "2026",
                "2026-XX",
                "2026/",
                "2026/..",
                "2026-01-02");

        assertThat(sorted.map(ApproximateDate::of)).isSorted();
    }

    @Test
    void random_days_months_and_ranges_keep_their_order_and_their_text() {
        Random random = new Random(2026);

        for (int i = 0; i < 2000; i++) {
            LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(73_000));
            LocalDate other = day.plusDays(random.nextInt(400));
            assertThat(ApproximateDate.day(day).earliest()).contains(day);
            assertThat(ApproximateDate.day(day).latest()).contains(day);
            assertThat(ApproximateDate.day(day)).isLessThanOrEqualTo(ApproximateDate.day(other));
            assertThat(ApproximateDate.of(YearMonth.from(day).toString()).latest())
                    .contains(YearMonth.from(day).atEndOfMonth());
            ApproximateDate range = ApproximateDate.of("[" + day + ".." + other + "]");
            assertThat(range.earliest()).contains(day);
            assertThat(range.latest()).contains(other);
            assertThat(ApproximateDate.of(range.edtf())).isEqualTo(range);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-24", "9999-24~", "9998/9999-24", "[9999-11..9999-24]", "[9999-23,9999-24]"})
    void a_winter_of_9999_ends_with_the_calendar(String edtf) {
        ApproximateDate recorded = ApproximateDate.of(edtf);

        assertThat(recorded.isWithinCalendar()).isFalse();
        assertThat(recorded.latest()).contains(LocalDate.of(9999, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0000", "0000-01-01", "9999-12-31", "9999-23", "999X", "99XX", "9998-24", "9999-24/..", "../9999"
            })
    void all_other_dates_lie_within_it(String edtf) {
        assertThat(ApproximateDate.of(edtf).isWithinCalendar()).isTrue();
    }

    @Test
    void a_phrase_has_at_most_200_characters() {
        assertThat(new ApproximateDate("2026", "я".repeat(200), null).phrase()).hasSize(200);
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> new ApproximateDate("2026", "я".repeat(201), null))
                .returns("TEXT_TOO_LONG", Malformed::code);
    }
}
