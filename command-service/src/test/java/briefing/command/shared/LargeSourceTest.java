package briefing.command.shared;

import static briefing.core.directory.Organisations.AGENCY;
import static briefing.core.directory.Organisations.COUNCIL;
import static briefing.core.directory.Organisations.register;
import static briefing.core.meetings.Meetings.FEBRUARY_12;
import static briefing.core.meetings.Meetings.called;
import static briefing.core.meetings.Meetings.schedule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import briefing.core.shared.Postgres;
import briefing.core.shared.Words;
import briefing.core.shared.codes.CommonRefusal;
import briefing.core.shared.codes.Refused;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Evidence;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.values.Text;
import briefing.core.sources.Sources;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LargeSourceTest {
    private static final int CHARACTERS = 1_000_000;
    private static final String SENTENCE = "Міністри обговорили підтримку.\n";
    private static final String END = "Кінець засідання.";
    private static final Duration BRIEF = Duration.ofSeconds(5);

    private final Postgres.Database database = Postgres.freshDatabase();
    private final Instance instance = new Instance(database);

    @BeforeEach
    void register_the_organisations() {
        instance.accepted(register(COUNCIL, "Council"), Request.of("council"));
        instance.accepted(register(AGENCY, "Agency"), Request.of("agency"));
    }

    @AfterEach
    void stop() {
        instance.close();
    }

    @Test
    void a_million_cyrillic_letters_are_archived_and_quoted_fast() {
        Text end = Words.text(END);
        Text wrong = Words.text("Кінець засідання!");
        archive(Sources.WIRE, SENTENCE.repeat((CHARACTERS - END.length()) / SENTENCE.length()) + END);

        assertTimeout(
                BRIEF,
                () -> instance.accepted(
                        schedule(called("quoted"), FEBRUARY_12, twenty(end)), Request.of("quoted", end)));
        assertTimeout(
                BRIEF,
                () -> assertThat(instance.refused(
                                schedule(called("misquoted"), FEBRUARY_12, twenty(wrong)),
                                Request.of("misquoted", wrong)))
                        .isEqualTo(new Refused(CommonRefusal.QUOTE_NOT_IN_SOURCE, "basis", null)));
    }

    @Test
    void a_million_characters_of_four_bytes_are_archived() {
        archive(Sources.called("pictures"), "😀".repeat(CHARACTERS));
    }

    private void archive(SourceId source, String words) {
        Text text = Words.text(words);
        instance.accepted(Sources.archive(source, text), Request.of("archive", text));
    }

    private static Basis twenty(Text quote) {
        Evidence evidence = Sources.quote(Sources.WIRE, quote).quotes().getFirst();
        return new Basis(List.copyOf(Collections.nCopies(20, evidence)), false);
    }
}
