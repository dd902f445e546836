package briefing.command.sources;

import static briefing.core.sources.Sources.TITLE;
import static briefing.core.sources.Sources.WIRE;
import static briefing.core.sources.Sources.archive;
import static briefing.core.sources.Sources.archived;

import briefing.command.shared.Rules;
import briefing.command.shared.TestLog;
import briefing.core.shared.Postgres;
import briefing.core.shared.Words;
import briefing.core.shared.values.Text;
import briefing.core.sources.SourceRefusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Postgres.class)
class SourceAggregateTest {
    private static final Text TEXT = Words.text("The ministers meet tomorrow.");

    @Test
    void its_shell_looks_for_the_same_text_and_records_what_the_rules_accept(Postgres.Database database) {
        SourceLookup lookup = new SourceLookup(TestLog.lookup(database), new RecordedSources(TestLog.reader(database)));

        Rules.given(SourceAggregate.class, List.of(), lookup)
                .when(archive(WIRE, TEXT), TITLE, TEXT)
                .records(archived(WIRE, TEXT));
        Rules.given(SourceAggregate.class, List.of(archived(WIRE, TEXT)), lookup)
                .when(archive(WIRE, TEXT), TITLE, TEXT)
                .isRefusedWith(SourceRefusal.SOURCE_ALREADY_ARCHIVED);
    }
}
