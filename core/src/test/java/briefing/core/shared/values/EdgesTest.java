package briefing.core.shared.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a value is just taken, and what is said where it is not. */
class EdgesTest {
    @ParameterizedTest
    @CsvSource({
        "../2026, 2026",
        "2025-12-31, 2026",
        "2026-01, 2026",
        "2026, 2026/..",
        "2026, 2026-XX",
        "/2026, [..2026]"
    })
    void one_date_comes_before_another(String first, String second) {
        ApproximateDate one = ApproximateDate.of(first);
        ApproximateDate other = ApproximateDate.of(second);

        assertThat(one).isLessThan(other);
        assertThat(other).isGreaterThan(one);
    }

    @Test
    void a_language_tag_has_at_most_35_characters() {
        String longest = "en-a-aaaaaaaa-bbbbbbbb-cccccccc-ddd";

        assertThat(new LanguageTag(longest).value()).isEqualTo(longest).hasSize(35);
    }

    @ParameterizedTest
    @CsvSource({"2026/2027/2028, one stroke", "2026//2027, one stroke", "2026-02-30/2027, 2026-02-12"})
    void what_is_wrong_with_an_interval_is_told(String written, String told) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> Edtf.read(written))
                .withMessageContaining(told);
    }

    @Test
    void who_must_write_one_line_is_told_so_and_who_may_write_many_is_not() {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> WrittenText.line("a\nb", 10))
                .withMessageContaining("in one line");
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> WrittenText.text("a\u0001b", 10))
                .withMessageContaining("other than tab and line break");
    }
}
