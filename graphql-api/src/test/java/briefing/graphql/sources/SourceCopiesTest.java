package briefing.graphql.sources;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.ids.SourceId;
import briefing.core.shared.values.LogPosition;
import briefing.core.sources.CopyKind;
import briefing.core.sources.FindCopies;
import briefing.core.sources.views.SourceView;
import briefing.graphql.shared.Asked;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The copies of many sources are asked for together. */
class SourceCopiesTest {
    private static final SourceId FIRST = new SourceId("source_01kcy3n8wff97rkb0000000001");
    private static final SourceId SECOND = new SourceId("source_01kcy3n8wff97rkb0000000002");
    private static final LogPosition NOW = new LogPosition("epoch", 9);
    private static final LogPosition EARLIER = new LogPosition("epoch", 3);

    private final Asked asked = new Asked();

    @Test
    void asks_once_for_all_sources_of_a_level() {
        SourceCopies.Key second = key(SECOND, CopyKind.REPRINT, NOW);

        Map<SourceCopies.Key, List<SourceView>> copies = load(Set.of(key(FIRST, CopyKind.REPRINT, NOW), second));

        assertThat(asked.questions()).containsExactly(new FindCopies(Set.of(FIRST, SECOND), CopyKind.REPRINT, 20, NOW));
        assertThat(copies.get(second)).isEmpty();
    }

    @Test
    void asks_apart_for_what_is_read_at_another_moment_or_is_another_kind_of_copy() {
        load(Set.of(
                key(FIRST, CopyKind.REPRINT, NOW),
                key(FIRST, CopyKind.REPLACEMENT, NOW),
                key(FIRST, CopyKind.REPRINT, EARLIER)));

        assertThat(asked.questions()).hasSize(3);
    }

    private static SourceCopies.Key key(SourceId source, CopyKind kind, LogPosition at) {
        return new SourceCopies.Key(source, new SourceCopies.Request(kind, 20, at));
    }

    private Map<SourceCopies.Key, List<SourceView>> load(Set<SourceCopies.Key> keys) {
        return SourceCopies.loader(asked).load().apply(keys);
    }
}
