package briefing.core.shared.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
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
}
