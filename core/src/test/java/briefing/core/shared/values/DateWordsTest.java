package briefing.core.shared.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-02-12               | 12 February 2026                        | 12 лютого 2026 року
            2026-02-XX               | February 2026                           | лютий 2026 року
            2026-02                  | February 2026                           | лютий 2026 року
            2026-21                  | spring 2026                             | весна 2026 року
            2026-24                  | winter 2026/2027                        | зима 2026/2027 року
            2026                     | 2026                                    | 2026 рік
            202X                     | 2020 to 2029                            | 2020–2029 роки
            20XX                     | 2000 to 2099                            | 2000–2099 роки
            2026-02-12?              | 12 February 2026 (uncertain)            | 12 лютого 2026 року (непевно)
            2026-02~                 | February 2026 (approximately)           | лютий 2026 року (приблизно)
            2026%                    | 2026 (uncertain, approximately)         | 2026 рік (непевно, приблизно)
            [2026-02-12..2026-07-10] | between 12 February 2026 and 10 July 2026 | у період від 12 лютого 2026 року до 10 липня 2026 року
            [2026-02..2026]          | between February 2026 and 2026          | у період від лютого 2026 року до 2026 року
            [2026-02..]              | February 2026 or later                  | лютий 2026 року або пізніше
            [..2035]                 | 2035 or earlier                         | 2035 рік або раніше
            [2026-02-12,2026-02-13]  | 12 February 2026 or 13 February 2026    | 12 лютого 2026 року або 13 лютого 2026 року
            2026-02/2026-04          | from February 2026 to April 2026        | від лютого 2026 року до квітня 2026 року
            2026-22/2026-23~         | from summer 2026 to autumn 2026 (approximately) | від літа 2026 року до осені 2026 року (приблизно)
            2026-02-12/..            | from 12 February 2026 on                | від 12 лютого 2026 року
            /2026-02-12              | until 12 February 2026                  | до 12 лютого 2026 року
            """)
    void a_date_is_said_no_more_exact_than_it_is(String edtf, String english, String ukrainian) {
        ApproximateDate date = ApproximateDate.of(edtf);

        assertThat(date.words(new LanguageTag("en"))).isEqualTo(english);
        assertThat(date.words(new LanguageTag("uk"))).isEqualTo(ukrainian);
    }

    @Test
    void other_languages_are_answered_in_english() {
        ApproximateDate date = ApproximateDate.of("2026-02-12");

        assertThat(date.words(null)).isEqualTo("12 February 2026");
        assertThat(date.words(new LanguageTag("de"))).isEqualTo("12 February 2026");
        assertThat(date.words(new LanguageTag("uk-UA"))).isEqualTo("12 лютого 2026 року");
    }
}
