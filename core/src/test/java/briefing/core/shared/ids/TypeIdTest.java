package briefing.core.shared.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import briefing.core.shared.values.Malformed;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeIdTest {
    /** The form as the spec has it. */
    private static final Pattern FORM = Pattern.compile("(?:[a-z](?:[a-z_]{0,61}[a-z])?_)?[0-7][0-9a-hjkmnp-tv-z]{25}");

    private static final String MEETING = "meeting_01h455vb4pex5vsknk084sn02q";

    @ParameterizedTest
    @CsvSource({
        "00000000000000000000000000, '', 00000000-0000-0000-0000-000000000000",
        "00000000000000000000000001, '', 00000000-0000-0000-0000-000000000001",
        "0000000000000000000000000a, '', 00000000-0000-0000-0000-00000000000a",
        "0000000000000000000000000g, '', 00000000-0000-0000-0000-000000000010",
        "00000000000000000000000010, '', 00000000-0000-0000-0000-000000000020",
        "7zzzzzzzzzzzzzzzzzzzzzzzzz, '', ffffffff-ffff-ffff-ffff-ffffffffffff",
        "prefix_0123456789abcdefghjkmnpqrs, prefix, 0110c853-1d09-52d8-d73e-1194e95b5f19",
        "prefix_01h455vb4pex5vsknk084sn02q, prefix, 01890a5d-ac96-774b-bcce-b302099a8057",
        "pre_fix_00000000000000000000000000, pre_fix, 00000000-0000-0000-0000-000000000000"
    })
    void the_valid_examples_of_the_spec_are_read_and_written(String id, String prefix, UUID uuid) {
        assertThat(TypeId.prefix(id)).isEqualTo(prefix);
        assertThat(TypeId.uuid(id)).isEqualTo(uuid);
        assertThat(TypeId.of(prefix, uuid)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PREFIX_00000000000000000000000000",
                "12345_00000000000000000000000000",
                "pre.fix_00000000000000000000000000",
                "préfix_00000000000000000000000000",
                "  prefix_00000000000000000000000000",
                "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkl_00000000000000000000000000",
                "_00000000000000000000000000",
                "_",
                "",
                "prefix_1234567890123456789012345",
                "prefix_123456789012345678901234567",
                "prefix_1234567890123456789012345 ",
                "prefix_0123456789ABCDEFGHJKMNPQRS",
                "prefix_123456789-123456789-123456",
                "prefix_ooooooiiiiiiuuuuuuulllllll",
                "prefix_i23456789ol23456789oi23456",
                "prefix_123456789-0123456789-0123456",
                "prefix_8zzzzzzzzzzzzzzzzzzzzzzzzz",
                "_prefix_00000000000000000000000000",
                "prefix__00000000000000000000000000"
            })
    void the_invalid_examples_of_the_spec_are_malformed(String id) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> TypeId.uuid(id))
                .returns("ID_MALFORMED", Malformed::code);
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> TypeId.require("prefix", id))
                .returns("ID_MALFORMED", Malformed::code);
    }

    @Test
    void a_prefix_of_63_letters_is_the_longest() {
        String longest = "a".repeat(63);

        assertThat(TypeId.prefix(TypeId.of(longest, new UUID(1, 2)))).isEqualTo(longest);
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> TypeId.of(longest + "a", new UUID(1, 2)));
    }

    @Test
    void whatever_is_like_an_id_is_well_formed_exactly_when_the_pattern_of_the_spec_says_so() {
        Random random = new Random(3);
        int wellFormed = 0;

        for (int i = 0; i < 100_000; i++) {
            String like = like(random);
            boolean expected = FORM.matcher(like).matches();
            assertThat(isWellFormed(like)).as(like).isEqualTo(expected);
            wellFormed += expected ? 1 : 0;
        }
        assertThat(wellFormed).isBetween(10_000, 90_000);
    }

    /** An id with a prefix of any length, of which none to two characters are then another, more, or gone. */
    private static String like(Random random) {
        StringBuilder prefix = new StringBuilder();
        int length = random.nextInt(4) == 0 ? 60 + random.nextInt(6) : random.nextInt(5);
        for (int i = 0; i < length; i++) {
            prefix.append("abyz_".charAt(random.nextInt(5)));
        }
        String digits = TypeId.of("", new UUID(random.nextLong(), random.nextLong()));
        StringBuilder like = new StringBuilder(prefix.isEmpty() ? digits : prefix + "_" + digits);
        for (int changes = random.nextInt(3); changes > 0; changes--) {
            int at = random.nextInt(like.length());
            String another = String.valueOf("0789aghijklmotuvwz_A{`/:-. \n\u0430\u0661".charAt(random.nextInt(30)));
            like.replace(at, at + random.nextInt(2), random.nextInt(3) == 0 ? "" : another);
        }
        return like.toString();
    }

    private static boolean isWellFormed(String value) {
        try {
            return TypeId.prefix(value).length() < value.length();
        } catch (Malformed malformed) {
            assertThat(malformed.code()).isEqualTo("ID_MALFORMED");
            return false;
        }
    }

    @Test
    void a_thousand_ids_survive_being_written_and_read() {
        Random random = new Random(26);

        for (int i = 0; i < 1000; i++) {
            UUID uuid = new UUID(random.nextLong(), random.nextLong());
            assertThat(TypeId.uuid(TypeId.of("meeting", uuid))).isEqualTo(uuid);
        }
    }

    @Test
    void ids_sort_as_their_uuids_do() {
        String earlier = TypeId.of("meeting", UUID.fromString("019c0000-0000-7000-bfff-ffffffffffff"));
        String later = TypeId.of("meeting", UUID.fromString("019c0000-0001-7000-8000-000000000000"));

        assertThat(earlier).isLessThan(later);
    }

    @Test
    void an_id_of_the_wanted_type_is_given_back() {
        assertThat(TypeId.require("meeting", MEETING)).isEqualTo(MEETING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"statement", "meet", "meeting_of", ""})
    void an_id_of_another_type_is_refused_with_the_wanted_one_named(String wanted) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> TypeId.require(wanted, MEETING))
                .withMessageContaining(wanted)
                .returns("ID_OF_ANOTHER_TYPE", Malformed::code);
    }
}
