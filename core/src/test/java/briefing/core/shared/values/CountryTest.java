package briefing.core.shared.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {
    @ParameterizedTest
    @ValueSource(strings = {"UA", "BE", "GB", "US", "GR"})
    void a_country_is_named_by_its_two_letters(String code) {
        assertThat(new Country(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ua", "UK", "EU", "EL", "XX", "UKR", "804", "UA ", "Ukraine"})
    void anything_else_is_unknown(String code) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> new Country(code))
                .returns("COUNTRY_UNKNOWN", Malformed::code);
    }
}
