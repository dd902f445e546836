package briefing.command.shared;

import static briefing.core.directory.Organisations.AGENCY;
import static briefing.core.directory.Organisations.COUNCIL;
import static briefing.core.directory.Organisations.register;
import static briefing.core.meetings.Meetings.FEBRUARY_12;
import static briefing.core.meetings.Meetings.MINISTERIAL;
import static briefing.core.meetings.Meetings.schedule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import briefing.core.directory.OrganisationKind;
import briefing.core.directory.Organisations;
import briefing.core.directory.commands.RegisterOrganisation;
import briefing.core.meetings.Meetings;
import briefing.core.shared.Postgres;
import briefing.core.shared.Words;
import briefing.core.shared.codes.CommonRefusal;
import briefing.core.shared.codes.Refused;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Evidence;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.MeetingSeriesId;
import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.ids.StatementId;
import briefing.core.shared.messages.Command;
import briefing.core.shared.values.Confidence;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.Name;
import briefing.core.shared.values.Stance;
import briefing.core.shared.values.Text;
import briefing.core.sources.Sources;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class GroundsTest {
    private static final Postgres.Database DATABASE = Postgres.freshDatabase();
    private static final Instance INSTANCE = new Instance(DATABASE);
    private static final Text ARTICLE = Words.text("""
            Міністри зустрічаються завтра, 12 лютого.
            «Їхній пакет буде готовий», — сказав посол. Посол поїхав.""");
    private static final SourceId REDACTED = Sources.called("redacted");

    private final Grounds grounds = new Grounds(TestLog.lookup(DATABASE), _ -> false);

    @BeforeAll
    static void archive_an_article() {
        Text secret = Words.text("A secret.");
        INSTANCE.accepted(register(COUNCIL, "Council"), Request.of("council"));
        INSTANCE.accepted(register(AGENCY, "Agency"), Request.of("agency"));
        INSTANCE.accepted(Sources.archive(Sources.WIRE, ARTICLE), Request.of("wire", ARTICLE));
        INSTANCE.accepted(Sources.archive(REDACTED, secret), Request.of("redacted", secret));
        JdbcClient.create(DATABASE.superuser())
                .sql("delete from log.texts where aggregate_id = ?")
                .param(REDACTED.value())
                .update();
    }

    @AfterAll
    static void stop() {
        INSTANCE.close();
    }

    /** Any command that refers to something. */
    public record Mention(MeetingId meeting, AggregateId about) implements Command {
        @Override
        public MeetingId subject() {
            return meeting;
        }
    }

    @ParameterizedTest
    @MethodSource
    void what_is_not_on_record_is_named_by_its_kind_and_field(AggregateId id, CommonRefusal code) {
        assertThat(missing(new Mention(MINISTERIAL, id))).contains(new Refused(code, "about", null));
    }

    static Stream<Arguments> what_is_not_on_record_is_named_by_its_kind_and_field() {
        return Stream.of(
                arguments(Meetings.called("nowhere"), CommonRefusal.MEETING_UNKNOWN),
                arguments(
                        new MeetingSeriesId(Words.id(MeetingSeriesId.PREFIX, "nowhere")), CommonRefusal.SERIES_UNKNOWN),
                arguments(new OfficeId(Words.id(OfficeId.PREFIX, "nowhere")), CommonRefusal.OFFICE_UNKNOWN),
                arguments(Organisations.called("nowhere"), CommonRefusal.ORGANISATION_UNKNOWN),
                arguments(new PersonId(Words.id(PersonId.PREFIX, "nowhere")), CommonRefusal.PERSON_UNKNOWN),
                arguments(Sources.called("nowhere"), CommonRefusal.SOURCE_UNKNOWN),
                arguments(new StatementId(Words.id(StatementId.PREFIX, "nowhere")), CommonRefusal.STATEMENT_UNKNOWN));
    }

    @Test
    void the_first_unknown_reference_is_told_wherever_it_stands() {
        var via = new Evidence(
                Sources.WIRE,
                Words.text("завтра").ref(),
                null,
                null,
                List.of(AGENCY, Organisations.called("hearsay")),
                Stance.REPORTS,
                Confidence.REPORTED);

        assertThat(missing(schedule(MINISTERIAL, FEBRUARY_12, Basis.of(via)), Words.text("завтра")))
                .contains(new Refused(CommonRefusal.ORGANISATION_UNKNOWN, "via", null));
        assertThat(missing(quoting(Sources.called("nowhere"), "завтра", null, null)))
                .contains(new Refused(CommonRefusal.SOURCE_UNKNOWN, "source", null));
    }

    @Test
    void nothing_is_part_of_itself_before_it_is_on_record() {
        var part = Organisations.called("part of itself");
        var names = List.of(new Name(new LanguageTag("en"), "Part"));

        assertThat(missing(
                        new RegisterOrganisation(part, OrganisationKind.BODY, names, null, part, null, Basis.known())))
                .contains(new Refused(CommonRefusal.ORGANISATION_UNKNOWN, "parent", null));
    }

    @Test
    void what_is_on_record_is_found_however_little_is_kept_in_memory() {
        LogLookup forgetful = new LogLookup(JdbcClient.create(DATABASE.app()), 0);

        assertThat(forgetful.unknown(new LinkedHashSet<>(List.of(COUNCIL, Sources.WIRE, MINISTERIAL))))
                .containsExactly(MINISTERIAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "зустрічаються завтра, 12 лютого | - | -",
                "завтра, 12 лютого. «Їхній | - | -",
                "Посол | сказав посол. | поїхав",
                "посол | сказав | . Посол"
            })
    void a_quote_that_stands_in_its_source_is_fine(String exact, @Nullable String prefix, @Nullable String suffix) {
        assertThat(missing(quoting(Sources.WIRE, exact, prefix, suffix))).isEmpty();
        assertThat(missing(quoting(Sources.WIRE, Normalizer.normalize(exact, Form.NFD), prefix, suffix)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "зустрічаються завтра, 13 лютого | - | -",
                "Iхній пакет | - | -",
                "зустрічаються завтра 12 лютого | - | -",
                "Посол | сказав посол | поїхав",
                "посол | - | сидів",
                "посол | посол | -"
            })
    void a_quote_that_is_one_character_off_is_refused(String exact, @Nullable String prefix, @Nullable String suffix) {
        assertThat(missing(quoting(Sources.WIRE, exact, prefix, suffix)))
                .contains(new Refused(CommonRefusal.QUOTE_NOT_IN_SOURCE, "basis", null));
    }

    @Test
    void nothing_can_be_quoted_from_a_source_without_its_text() {
        assertThat(missing(quoting(REDACTED, "A secret.", null, null)))
                .contains(new Refused(CommonRefusal.QUOTE_NOT_IN_SOURCE, "basis", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "— –", "сп", "."})
    void a_quote_of_less_than_three_letters_or_digits_is_refused(String exact) {
        assertThat(missing(quoting(Sources.WIRE, exact, "завтра, ", null)))
                .contains(new Refused(CommonRefusal.QUOTE_TOO_SHORT, "basis", null));
    }

    private Optional<Refused> missing(Quoting quoting) {
        return grounds.missing(quoting.command, quoting.texts);
    }

    private Optional<Refused> missing(Command command, Text... texts) {
        return grounds.missing(command, List.of(texts));
    }

    private record Quoting(Command command, List<Text> texts) {}

    private static Quoting quoting(SourceId source, String exact, @Nullable String prefix, @Nullable String suffix) {
        Text quote = Words.text(exact);
        Text before = prefix == null ? null : Words.text(prefix);
        Text after = suffix == null ? null : Words.text(suffix);
        List<Text> texts = new ArrayList<>(List.of(quote));
        Stream.of(Optional.ofNullable(before), Optional.ofNullable(after))
                .flatMap(Optional::stream)
                .forEach(texts::add);
        return new Quoting(schedule(MINISTERIAL, FEBRUARY_12, Sources.quote(source, quote, before, after)), texts);
    }
}
