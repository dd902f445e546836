package briefing.command.shared;

import static briefing.core.directory.Organisations.AGENCY;
import static briefing.core.directory.Organisations.COUNCIL;
import static briefing.core.directory.Organisations.register;
import static briefing.core.meetings.Meetings.FEBRUARY_12;
import static briefing.core.meetings.Meetings.called;
import static briefing.core.meetings.Meetings.schedule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import briefing.core.shared.Postgres;
import briefing.core.shared.Words;
import briefing.core.shared.codes.CommonRefusal;
import briefing.core.shared.codes.Refusal;
import briefing.core.shared.codes.Refused;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Evidence;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.values.Text;
import briefing.core.sources.Sources;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LargeSourceTest {
    private static final int CHARACTERS = 1_000_000;
    private static final String SENTENCE = "Міністри обговорили підтримку.\n";
    private static final String END = "Кінець засідання.";
    private static final Duration MANY_TIMES_ENOUGH = Duration.ofMinutes(2);
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
    void a_hundred_quotes_that_nearly_stand_everywhere_are_looked_for_within_bounds() {
        Text wanted = Words.text("a".repeat(9_000) + "b");
        Text around = Words.text("a".repeat(9_000));
        archive(Sources.WIRE, "a".repeat(CHARACTERS - 1) + "b");

        Evidence last =
                Sources.quote(Sources.WIRE, wanted, around, null).quotes().getFirst();
        Evidence none =
                Sources.quote(Sources.WIRE, wanted, null, around).quotes().getFirst();
        var most = Collections.nCopies(25, last);

        assertTimeoutPreemptively(MANY_TIMES_ENOUGH, () -> {
            instance.accepted(
                    schedule(called("most"), FEBRUARY_12, new Basis(most, false)), Request.of("most", wanted, around));
            assertThat(refusal(
                            Stream.concat(most.stream().skip(1), Stream.of(none))
                                    .toList(),
                            Request.of("wrong", wanted, around)))
                    .isEqualTo(CommonRefusal.QUOTE_NOT_IN_SOURCE);
            assertThat(refusal(Collections.nCopies(26, last), Request.of("more", wanted, around)))
                    .isEqualTo(CommonRefusal.QUOTED_SOURCES_TOO_LONG);
        });
    }

    private Refusal refusal(List<Evidence> quotes, Request request) {
        return instance.refused(schedule(called("too many"), FEBRUARY_12, new Basis(quotes, false)), request)
                .code();
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
