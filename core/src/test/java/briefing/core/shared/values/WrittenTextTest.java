package briefing.core.shared.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTextTest {
    private static final String NBSP = "\u00A0";

    @Test
    void what_people_write_is_given_back_unchanged() {
        String written = " Засідання міністрів\u00A0 – “так” 🇺🇦 ";

        assertThat(WrittenText.line(written, 100)).isSameAs(written);
        assertThat(WrittenText.text(written, 100)).isSameAs(written);
    }

    @Test
    void a_text_may_have_lines_and_tabs() {
        String written = "One\r\n\tTwo\u2028Three\u2029";

        assertThat(WrittenText.text(written, 100)).isSameAs(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"One\nTwo", "One\rTwo", "One\tTwo", "One\u0085Two", "One\u2028Two", "One\u2029Two"})
    void a_line_may_not(String written) {
        assertThat(codeOfLine(written, 100)).isEqualTo("TEXT_HAS_CONTROL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u2003\u202F\u3000"})
    void a_blank_text_is_refused(String written) {
        assertThat(codeOfLine(written, 100)).isEqualTo("TEXT_BLANK");
        assertThat(codeOfText(written + "\n", 100)).isEqualTo("TEXT_BLANK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200B",
                "\u200B\u200D\u2060",
                "\uFEFF",
                "\u00AD",
                "\u3164",
                "\u115F\u1160\uFFA0",
                "\u2800",
                "\uD834\uDD59",
                "\uDB40\uDC41",
                "\uE000",
                "\uDBFF\uDFFD",
                "\u0378",
                "\u0301",
                "\uFE0F\u034F",
                "\u061C \u200E"
            })
    void a_text_of_which_nothing_is_seen_is_blank(String written) {
        assertThat(codeOfLine(written, 100)).isEqualTo("TEXT_BLANK");
        assertThat(codeOfText(written, 100)).isEqualTo("TEXT_BLANK");
        assertThat(WrittenText.line(written + "x", 100)).isEqualTo(written + "x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "–", "🇺🇦", "北", "ֿא", "١", "👩‍🚒", "€"})
    void one_sign_that_is_seen_is_enough(String written) {
        assertThat(WrittenText.line(written, 100)).isSameAs(written);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF})
    void what_is_no_character_stands_in_no_text(int point) {
        assertThat(codeOfLine("a" + Character.toString(point) + "b", 100)).isEqualTo("TEXT_HAS_NONCHARACTER");
        assertThat(codeOfText(Character.toString(point), 100)).isEqualTo("TEXT_HAS_NONCHARACTER");
    }

    @ParameterizedTest
    @CsvSource({
        "0000, TEXT_HAS_NUL",
        "D800, TEXT_HAS_LONE_SURROGATE",
        "DFFF, TEXT_HAS_LONE_SURROGATE",
        "202A, TEXT_HAS_BIDI_CONTROL",
        "202E, TEXT_HAS_BIDI_CONTROL",
        "2066, TEXT_HAS_BIDI_CONTROL",
        "2069, TEXT_HAS_BIDI_CONTROL",
        "0001, TEXT_HAS_CONTROL",
        "000B, TEXT_HAS_CONTROL",
        "001B, TEXT_HAS_CONTROL",
        "007F, TEXT_HAS_CONTROL",
        "0085, TEXT_HAS_CONTROL",
        "009F, TEXT_HAS_CONTROL"
    })
    void characters_that_hide_or_break_a_text_are_refused(String hex, String code) {
        String written = "a" + (char) Integer.parseInt(hex, 16) + "b";

        assertThat(codeOfLine(written, 100)).isEqualTo(code);
        assertThat(codeOfText(written, 100)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2029", "202F", "FDCF", "FDF0", "FFFD", "2065", "206A", "200D", "200E", "061C"})
    void their_neighbours_and_the_marks_that_scripts_need_are_taken(String hex) {
        String written = "a" + (char) Integer.parseInt(hex, 16) + "b";

        assertThat(WrittenText.text(written, 3)).isSameAs(written);
    }

    @Test
    void characters_are_counted_as_code_points() {
        assertThat(WrittenText.line("🇺🇦", 2)).isEqualTo("🇺🇦");
        assertThat(codeOfLine("🇺🇦!", 2)).isEqualTo("TEXT_TOO_LONG");
        assertThat(codeOfText("abc", 2)).isEqualTo("TEXT_TOO_LONG");
    }

    @Test
    void folding_makes_every_run_of_white_space_one_space() {
        String source = NBSP + "\tTomorrow,\r\n\r\n" + NBSP + " February\u202F12\u2003\u2028";

        assertThat(WrittenText.folded(source)).isEqualTo("Tomorrow, February 12");
    }

    @Test
    void folding_composes_letters() {
        String decomposed = "Укра\u0456\u0308на, cafe\u0301";

        assertThat(WrittenText.folded("Укра\u0456\u0308на і й=\u0438\u0306")).isEqualTo("Укра\u0457на і \u0439=\u0439");
        assertThat(WrittenText.folded(decomposed)).isEqualTo("Укра\u0457на, caf\u00E9");
    }

    @Test
    void folding_twice_changes_nothing_more() {
        String once = WrittenText.folded(" \u001C й\u2000\u0301 \n x ");

        assertThat(WrittenText.folded(once)).isEqualTo(once);
    }

    /** The normaliser alone takes an hour for these. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0301\u0323", "\uD802\uDE0F\uD802\uDE0D"})
    void a_million_accents_on_one_letter_are_folded_as_fast_as_a_million_letters(String accents) {
        String text = "a" + accents.repeat(500_000);

        assertThat(assertTimeoutPreemptively(Duration.ofMinutes(2), () -> WrittenText.folded(text)))
                .hasSizeLessThan(100);
    }

    private static String codeOfLine(String written, int charactersMax) {
        return codeOf(() -> WrittenText.line(written, charactersMax));
    }

    private static String codeOfText(String written, int charactersMax) {
        return codeOf(() -> WrittenText.text(written, charactersMax));
    }

    private static String codeOf(Runnable check) {
        return assertThatExceptionOfType(Malformed.class)
                .isThrownBy(check::run)
                .actual()
                .code();
    }
}
