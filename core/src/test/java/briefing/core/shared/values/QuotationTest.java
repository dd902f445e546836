package briefing.core.shared.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Duration;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationTest {
    private static final String SOURCE = """
            The ministers meet tomorrow,
            February\u00A012, in Brussels. “We need the package
              in less than five months”, an official said. The ministers leave the day after.
            """;
    private static final String UKRAINIAN = "Міністр сказав: «Їхній крейсер тоне», і подякував Україні.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "tomorrow, February 12 | - | -",
                "tomorrow,   February 12 | The ministers meet | ', in Brussels'",
                "February 12 | 'meet tomorrow, ' | ', in Brussels'",
                "in less than five months | the package | ”, an official",
                "We need | “ | the package",
                "The ministers | - | leave",
                "The ministers | '' | ' '",
                "omorro | t | w"
            })
    void a_quote_is_found_with_what_stands_around_it(String exact, String prefix, String suffix) {
        assertThat(Quotation.occursIn(SOURCE, exact, prefix, suffix)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "tomorrow, February 13 | - | -",
                "Tomorrow, February 12 | - | -",
                "February 12 | yesterday, | -",
                "The ministers | meet | -",
                "The ministers | - | stay",
                "We need | - | in less than five months",
                "'' | - | -",
                "' ' | The ministers | meet"
            })
    void what_the_source_does_not_say_there_is_not_found(String exact, String prefix, String suffix) {
        assertThat(Quotation.occursIn(SOURCE, exact, prefix, suffix)).isFalse();
    }

    @Test
    void composed_and_decomposed_cyrillic_is_the_same() {
        String decomposed = Normalizer.normalize(UKRAINIAN, Form.NFD);

        assertThat(decomposed).isNotEqualTo(UKRAINIAN);
        assertThat(Quotation.occursIn(decomposed, "Їхній крейсер", "«", "тоне")).isTrue();
        assertThat(Quotation.occursIn(UKRAINIAN, Normalizer.normalize("Україні", Form.NFD), "подякував", "."))
                .isTrue();
    }

    @Test
    void half_a_letter_is_no_quote() {
        String decomposed = Normalizer.normalize(UKRAINIAN, Form.NFD);

        assertThat(Quotation.occursIn(decomposed, "крей", null, "сер")).isTrue();
        assertThat(Quotation.occursIn(decomposed, "креи", null, null)).isFalse();
    }

    @Test
    void a_quote_is_found_as_a_plain_search_finds_it() {
        Random random = new Random(19);
        int found = 0;
        for (int round = 0; round < 5_000; round++) {
            String source = anyOf("ab \u0301\u0323e\n", random, 30);
            String exact = anyOf("ab \u0301e", random, 5);
            String prefix = random.nextBoolean() ? null : anyOf("ab \u0301", random, 3);
            String suffix = random.nextBoolean() ? null : anyOf("ab \u0301", random, 3);

            boolean occurs = Quotation.occursIn(source, exact, prefix, suffix);
            assertThat(occurs)
                    .as("%s in %s, between %s and %s", exact, source, prefix, suffix)
                    .isEqualTo(plainly(source, exact, prefix, suffix));
            found += occurs ? 1 : 0;
        }
        assertThat(found).isBetween(500, 4_500);
    }

    private static boolean plainly(String source, String exact, @Nullable String prefix, @Nullable String suffix) {
        String folded = WrittenText.folded(source);
        return !WrittenText.folded(exact).isEmpty()
                && Stream.of("", " ")
                        .flatMap(one -> Stream.of("", " ")
                                .map(other -> Objects.requireNonNullElse(prefix, "")
                                        + one
                                        + exact
                                        + other
                                        + Objects.requireNonNullElse(suffix, "")))
                        .anyMatch(quote -> folded.contains(WrittenText.folded(quote)));
    }

    private static String anyOf(String alphabet, Random random, int lengthMax) {
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(lengthMax), 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));
        return text.toString();
    }

    /** String.contains takes many minutes for these. */
    @Test
    void however_often_a_source_repeats_itself_it_is_looked_through_once() {
        String source = "a".repeat(2_000_000);
        String half = "a".repeat(500_000);

        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            assertThat(Quotation.occursIn(source, half + "b", null, null)).isFalse();
            assertThat(Quotation.occursIn(source, "b" + half, null, null)).isFalse();
            assertThat(Quotation.occursIn(source, half + "b" + half, null, null))
                    .isFalse();
            assertThat(Quotation.occursIn(source, "aaa", half + "b", half)).isFalse();
            assertThat(Quotation.occursIn(source, "aaa", half, "b" + half)).isFalse();
            assertThat(Quotation.occursIn(source + "b", half, half, "b")).isTrue();
            assertThat(Quotation.occursIn("ab".repeat(1_000_000), "ab".repeat(250_000) + "a ", "b", "b"))
                    .isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "EU, false",
        "12, false",
        "'a – b', false",
        "a\u3164\u200B\u0301b, false",
        "🇺🇦 !, false",
        "NATO, true",
        "1 b 2, true",
        "北大西, true",
        "٣٤٥, true"
    })
    void a_quote_that_could_stand_anywhere_tells_no_place(String exact, boolean tells) {
        assertThat(Quotation.tellsAPlace(exact)).isEqualTo(tells);
    }
}
