package briefing.core.shared.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    @ParameterizedTest
    @CsvSource({
        "en, en",
        "uk, uk",
        "UK-ua, uk-UA",
        "SR-latn-rs, sr-Latn-RS",
        "zh-hant, zh-Hant",
        "es-419, es-419",
        "de-CH-1996, de-CH-1996",
        "iw, he",
        "ukr, uk",
        "eng-GB, en-GB",
        "rue, rue",
        "crh, crh"
    })
    void a_language_is_kept_in_its_canonical_form(String written, String kept) {
        assertThat(new LanguageTag(written).value()).isEqualTo(kept);
        assertThat(new LanguageTag(kept).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "u",
                "xx",
                "ua",
                "und",
                "und-UA",
                "x-klingon",
                "en_GB",
                "en-",
                "uk ",
                "english",
                "українська",
                "en-a-aaaaaaaa-bbbbbbbb-cccccccc-ddddd"
            })
    void a_language_that_is_not_known_is_refused(String written) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> new LanguageTag(written))
                .returns("LANGUAGE_UNKNOWN", Malformed::code);
    }
}
