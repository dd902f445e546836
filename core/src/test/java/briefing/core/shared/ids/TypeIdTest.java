package briefing.core.shared.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import briefing.core.shared.values.Malformed;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeIdTest {
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
