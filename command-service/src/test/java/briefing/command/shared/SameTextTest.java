package briefing.command.shared;

import static briefing.core.directory.Organisations.AGENCY;
import static briefing.core.directory.Organisations.COUNCIL;
import static briefing.core.directory.Organisations.register;
import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.Postgres;
import briefing.core.shared.Words;
import briefing.core.shared.codes.CommonRefusal;
import briefing.core.shared.codes.Refused;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.values.Text;
import briefing.core.sources.SourceRefusal;
import briefing.core.sources.Sources;
import briefing.core.sources.commands.ArchiveSource;
import briefing.core.sources.commands.VoidSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When two sources have the same text: one too many, a reprint, or a second try after a mistake. */
class SameTextTest {
    private static final Text ARTICLE = Words.text("The ministers meet tomorrow.");
    private static final Text SPACED = Words.text("The ministers\n meet  tomorrow. ");
    private static final Text OTHER = Words.text("The ministers meet today.");
    private static final SourceId SECOND = Sources.called("second");
    private static final SourceId THIRD = Sources.called("third");

    private final Postgres.Database database = Postgres.freshDatabase();
    private final Instance instance = new Instance(database);

    @BeforeEach
    void archive_an_article() {
        instance.accepted(register(COUNCIL, "Council"), Request.of("council"));
        instance.accepted(register(AGENCY, "Agency"), Request.of("agency"));
        instance.accepted(Sources.archive(Sources.WIRE, ARTICLE), Request.of("wire", ARTICLE));
    }

    @AfterEach
    void stop() {
        instance.close();
    }

    @Test
    void a_reprint_has_the_same_words_however_they_are_set() {
        instance.accepted(reprint(SECOND, SPACED, Sources.WIRE), Request.of("second", SPACED));
    }

    @Test
    void a_reprint_with_other_words_is_refused() {
        assertThat(instance.refused(reprint(SECOND, OTHER, Sources.WIRE), Request.of("second", OTHER)))
                .isEqualTo(new Refused(SourceRefusal.REPRINT_DIFFERS, null, null));
    }

    @Test
    void nothing_is_a_reprint_of_what_is_not_on_record_or_of_itself() {
        Refused unknown = new Refused(CommonRefusal.SOURCE_UNKNOWN, "reprintOf", null);

        assertThat(instance.refused(reprint(SECOND, ARTICLE, THIRD), Request.of("second", ARTICLE)))
                .isEqualTo(unknown);
        assertThat(instance.refused(reprint(SECOND, ARTICLE, SECOND), Request.of("itself", ARTICLE)))
                .isEqualTo(unknown);
    }

    @Test
    void what_has_lost_its_words_cannot_be_shown_to_be_reprinted() {
        JdbcClient.create(database.superuser())
                .sql("delete from log.texts where aggregate_id = ?")
                .param(Sources.WIRE.value())
                .update();

        assertThat(instance.refused(reprint(SECOND, ARTICLE, Sources.WIRE), Request.of("second", ARTICLE))
                        .code())
                .isEqualTo(SourceRefusal.REPRINT_DIFFERS);
    }

    @Test
    void a_text_that_was_archived_by_mistake_can_be_archived_again_and_again() {
        Text thirdTime = Words.text("The ministers  meet tomorrow.");
        voided(Sources.WIRE);
        instance.accepted(Sources.archive(SECOND, SPACED), Request.of("second", SPACED));

        assertThat(instance.refused(Sources.archive(THIRD, thirdTime), Request.of("third", thirdTime)))
                .isEqualTo(new Refused(SourceRefusal.DUPLICATE_SOURCE, null, SECOND));

        voided(SECOND);
        instance.accepted(Sources.archive(THIRD, thirdTime), Request.of("third again", thirdTime));
    }

    private void voided(SourceId source) {
        Text why = Words.text("The wrong headline: " + source);
        instance.accepted(new VoidSource(source, why.ref()), Request.of("void " + source, why));
    }

    private static ArchiveSource reprint(SourceId source, Text text, SourceId original) {
        ArchiveSource one = Sources.archive(source, text);
        return new ArchiveSource(
                source,
                COUNCIL,
                one.kind(),
                one.title(),
                one.published(),
                one.language(),
                one.text(),
                one.retrievedAt(),
                original,
                null);
    }
}
