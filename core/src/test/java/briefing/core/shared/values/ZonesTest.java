package briefing.core.shared.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {
    @ParameterizedTest
    @ValueSource(strings = {"Europe/Brussels", "Europe/Kyiv", "America/Argentina/Buenos_Aires", "UTC"})
    void a_zone_is_named_by_its_place(String name) {
        assertThat(Zones.require(name)).isEqualTo(ZoneId.of(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "+02:00",
                "UTC+2",
                "GMT0",
                "CET",
                "EST5EDT",
                "Etc/GMT-2",
                "europe/brussels",
                "Europe/Lviv",
                "Europe/",
                "/"
            })
    void offsets_abbreviations_and_places_without_a_zone_are_unknown(String name) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> Zones.require(name))
                .returns("TIME_ZONE_UNKNOWN", Malformed::code);
    }
}
