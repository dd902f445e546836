package briefing.command.sources;

import static briefing.core.sources.Sources.TITLE;
import static briefing.core.sources.Sources.WIRE;
import static briefing.core.sources.Sources.archive;
import static briefing.core.sources.Sources.archived;
import static org.assertj.core.api.Assertions.assertThat;

import briefing.command.shared.Decision;
import briefing.command.shared.Rules;
import briefing.command.shared.TestLog;
import briefing.core.shared.Postgres;
import briefing.core.shared.Words;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.values.Text;
import briefing.core.sources.SourceRefusal;
import briefing.core.sources.Sources;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Postgres.class)
class SourceTest {
    private static final SourceId COPY = Sources.called("a copy of the wire");
    private static final Text TEXT = Words.text("The ministers meet tomorrow.");
    private static final SourceFacts ALONE = new SourceFacts("the key of the text", null);
    private static final SourceFacts HELD = new SourceFacts("the key of the text", WIRE);
    private static final Source NEW = new Source.Unarchived();
    private static final Source ARCHIVED = NEW.evolve(archived(WIRE, TEXT));

    @Test
    void a_text_is_archived_once_and_its_key_is_reserved() {
        assertThat(NEW.decide(archive(WIRE, TEXT), ALONE))
                .isEqualTo(Decision.accept(archived(WIRE, TEXT)).reserving("the key of the text"));
        assertThat(NEW.decide(archive(COPY, TEXT), HELD))
                .isEqualTo(Decision.refuse(SourceRefusal.DUPLICATE_SOURCE, WIRE));
        assertThat(ARCHIVED.decide(archive(WIRE, TEXT), HELD))
                .isEqualTo(Decision.refuse(SourceRefusal.SOURCE_ALREADY_ARCHIVED));
    }

    @Test
    void its_events_are_taken_in_every_state() {
        assertThat(ARCHIVED.evolve(archived(WIRE, TEXT))).isEqualTo(ARCHIVED);
    }

    @Test
    void its_shell_looks_for_the_same_text_and_records_what_the_rules_accept(Postgres.Database database) {
        SourceLookup lookup = new SourceLookup(TestLog.lookup(database));

        Rules.given(SourceAggregate.class, List.of(), lookup)
                .when(archive(WIRE, TEXT), TITLE, TEXT)
                .records(archived(WIRE, TEXT));
        Rules.given(SourceAggregate.class, List.of(archived(WIRE, TEXT)), lookup)
                .when(archive(WIRE, TEXT), TITLE, TEXT)
                .isRefusedWith(SourceRefusal.SOURCE_ALREADY_ARCHIVED);
    }
}
