package briefing.core.shared.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class VenueTest {
    @Test
    void a_place_or_a_country_is_enough() {
        assertThat(new Venue("Brussels", null, null).place()).isEqualTo("Brussels");
        assertThat(new Venue(null, new Country("BE"), null).country()).isEqualTo(new Country("BE"));
    }

    @Test
    void a_country_alone_is_less_exact_than_a_place() {
        assertThat(new Venue("Brussels", new Country("BE"), null).precision()).isEqualTo(VenuePrecision.PLACE);
        assertThat(new Venue(null, new Country("BE"), null).precision()).isEqualTo(VenuePrecision.COUNTRY);
    }

    @Test
    void a_time_zone_alone_is_no_venue() {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> new Venue(null, null, "Europe/Brussels"))
                .returns("VENUE_EMPTY", Malformed::code);
    }
}
