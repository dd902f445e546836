package briefing.core.shared.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "?",
                "rubbish",
                "tomorrow",
                "2026-02-30",
                "2026-02-29",
                "1900-02-29",
                "2026-04-31",
                "2026-02-00",
                "2026-13",
                "2026-00",
                "2026-20",
                "2026-42",
                "2026-13-XX",
                "2026-21-XX",
                "2026-21-01",
                "2026-2-12",
                "26-02-12",
                "20260212",
                "2026-02-12 ",
                " 2026-02-12",
                "2026-02-12\n",
                "2026/02/12",
                "12.02.2026",
                "2026-02-12??",
                "2026-02-12?~",
                "२०२६",
                "2026–02–12",
                "/",
                "..",
                "../..",
                "/..",
                "../",
                "2026/2027/2028",
                "2026-02-30/2026-03-01",
                "2026...2027",
                "2026..2027",
                "[",
                "[]",
                "[..]",
                "[rubbish]",
                "[2026..2027",
                "[2026..2027]?",
                "[2026-13..]",
                "[2026...]",
                "[2026,]",
                "[,2026]"
            })
    void what_is_no_date_is_malformed(String text) {
        assertThat(codeOf(text)).isEqualTo("DATE_MALFORMED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-14/2026-02-12",
                "2026-02/2026-01",
                "2026/2025",
                "2026-24/2026-11",
                "2026~/2025?",
                "[2026-07-10..2026-02-12]",
                "[2026..2025]",
                "[2026-02-14,2026-02-12]"
            })
    void a_range_that_ends_before_it_begins_is_reversed(String text) {
        assertThat(codeOf(text)).isEqualTo("DATE_RANGE_REVERSED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-12T09:45:00Z",
                "2026-02-12T09:45",
                "2026-02-12T09:45:00+01:00",
                "2026-02-12T09:45:00.123Z",
                "Y170000002",
                "Y-170000002",
                "Y17E7",
                "2026S2",
                "-0044",
                "-0044-03-15",
                "2026-25",
                "2026-41",
                "XXXX",
                "2XXX",
                "2X26",
                "202X-02",
                "XXXX-02-12",
                "2026-X2",
                "2026-XX-12",
                "2026-02-1X",
                "?2026-02-12",
                "2026?-02-12",
                "2026-~02-12",
                "2026-02-%12",
                "2026-02?-12~",
                "2026-02-XX/2026-03",
                "2026/202X",
                "[2026]",
                "[2026,2027,2028]",
                "[2026,2028..2030]",
                "[2026..2027..2028]",
                "[2026?..2027]",
                "[202X..]",
                "{2026,2027}",
                "{2026..2027}"
            })
    void legal_forms_of_level_2_are_named_as_unsupported(String text) {
        assertThat(codeOf(text)).isEqualTo("DATE_FORM_UNSUPPORTED");
    }

    @Test
    void forty_characters_are_the_most() {
        assertThat(Edtf.read("2026-02-12%/2026-02-14%").latest()).isEqualTo(LocalDate.of(2026, 2, 14));
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> Edtf.read("2".repeat(41)))
                .withMessageContaining("40");
    }

    @Test
    void whatever_is_read_has_bounds_in_order_and_all_else_is_malformed() {
        Random random = new Random(8601);
        String alphabet = "0123-/.[],X~T2026";
        int read = 0;

        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder("2026-0".substring(0, random.nextInt(7)));
            random.ints(random.nextInt(9), 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));
            read += isReadInOrder(text.toString()) ? 1 : 0;
        }

        assertThat(read).isGreaterThan(1000);
    }

    private static boolean isReadInOrder(String text) {
        try {
            Edtf edtf = Edtf.read(text);
            if (edtf.earliest() != null && edtf.latest() != null) {
                assertThat(edtf.earliest()).as(text).isBeforeOrEqualTo(edtf.latest());
            }
            return true;
        } catch (Malformed malformed) {
            assertThat(malformed.code()).startsWith("DATE_");
            return false;
        }
    }

    private static String codeOf(String text) {
        return assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> Edtf.read(text))
                .actual()
                .code();
    }
}
