package briefing.core.shared.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import briefing.core.shared.values.Malformed;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeKindTest {
    private static final UUID SOME = new UUID(0x7000, 1);

    @Test
    void every_kind_of_aggregate_id_has_a_row_of_its_own() throws ReflectiveOperationException {
        for (Class<?> type : AggregateId.class.getPermittedSubclasses()) {
            String id = TypeId.of(String.valueOf(type.getField("PREFIX").get(null)), SOME);

            AggregateId parsed = AggregateId.parse(id);

            assertThat(parsed).isInstanceOf(type).hasToString(id);
            assertThat(type.getSimpleName()).isEqualTo(NodeKind.of(parsed).aggregateType() + "Id");
        }
        assertThat(NodeKind.values()).hasSameSizeAs(AggregateId.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @EnumSource
    void each_kind_has_its_own_code_for_what_is_not_on_record(NodeKind kind) {
        assertThat(Arrays.stream(NodeKind.values()).filter(one -> one.unknown().equals(kind.unknown())))
                .containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {AgendaItemId.PREFIX, "nothing", ""})
    void an_id_of_a_part_or_of_nothing_known_is_of_another_type(String prefix) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> AggregateId.parse(TypeId.of(prefix, SOME)))
                .returns("ID_OF_ANOTHER_TYPE", Malformed::code);
    }
}
