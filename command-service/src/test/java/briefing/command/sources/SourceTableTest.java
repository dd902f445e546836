package briefing.command.sources;

import static briefing.core.sources.SourceRefusal.DUPLICATE_SOURCE;
import static briefing.core.sources.SourceRefusal.REPRINT_DIFFERS;
import static briefing.core.sources.SourceRefusal.SOURCE_ALREADY_ARCHIVED;
import static briefing.core.sources.SourceRefusal.SOURCE_NOT_ARCHIVED;
import static briefing.core.sources.SourceRefusal.SOURCE_VOIDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import briefing.command.shared.Decision;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.TextRef;
import briefing.core.sources.AmendmentKind;
import briefing.core.sources.Publication;
import briefing.core.sources.Reliability;
import briefing.core.sources.SourceKind;
import briefing.core.sources.commands.ArchiveSource;
import briefing.core.sources.commands.RateSource;
import briefing.core.sources.commands.RecordSourceAmendment;
import briefing.core.sources.commands.SourceCommand;
import briefing.core.sources.commands.VoidSource;
import briefing.core.sources.events.SourceAmended;
import briefing.core.sources.events.SourceArchived;
import briefing.core.sources.events.SourceEvent;
import briefing.core.sources.events.SourceRated;
import briefing.core.sources.events.SourceVoided;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The decision table of a source, row by row. */
class SourceTableTest {
    private static final SourceId ID = new SourceId("source_01kcy3n8wff97rkb0000000001");
    private static final SourceId OTHER = new SourceId("source_01kcy3n8wff97rkb0000000002");
    private static final SourceId EARLIER = new SourceId("source_01kcy3n8wff97rkb0000000004");
    private static final OrganisationId AGENCY = new OrganisationId("organisation_01kcy3n8wff97rkb0000000003");
    private static final LanguageTag ENGLISH = new LanguageTag("en");
    private static final Instant RETRIEVED = Instant.parse("2026-02-11T09:30:00Z");
    private static final Publication PUBLISHED = new Publication(ApproximateDate.of("2026-02-11"), null, null, null);
    private static final ApproximateDate FEBRUARY_13 = ApproximateDate.of("2026-02-13");
    private static final SourceFacts NEW_TEXT = new SourceFacts("the text's key", null, false);
    private static final SourceFacts KNOWN_TEXT = new SourceFacts("the text's key", OTHER, false);
    private static final SourceFacts ANOTHER_TEXT = new SourceFacts("the text's key", null, true);
    private static final SourceFacts NONE = SourceFacts.NONE;

    static Stream<Arguments> rows() {
        return Stream.of(
                arguments(
                        List.of(),
                        NEW_TEXT,
                        archive(),
                        Decision.accept(archived()).reserving("the text's key")),
                arguments(List.of(), KNOWN_TEXT, archive(), Decision.refuse(DUPLICATE_SOURCE, OTHER)),
                arguments(List.of(), ANOTHER_TEXT, archive(), Decision.refuse(REPRINT_DIFFERS)),
                arguments(List.of(), NONE, amend(AmendmentKind.CORRECTED), Decision.refuse(SOURCE_NOT_ARCHIVED)),
                arguments(List.of(), NONE, rate(Reliability.E), Decision.refuse(SOURCE_NOT_ARCHIVED)),
                arguments(List.of(), NONE, voiding(), Decision.refuse(SOURCE_NOT_ARCHIVED)),
                arguments(List.of(archived()), NEW_TEXT, archive(), Decision.refuse(SOURCE_ALREADY_ARCHIVED)),
                arguments(List.of(archived()), KNOWN_TEXT, archive(), Decision.refuse(SOURCE_ALREADY_ARCHIVED)),
                arguments(List.of(archived()), NONE, amend(AmendmentKind.CORRECTED), amends(AmendmentKind.CORRECTED)),
                arguments(
                        List.of(archived(), amended(AmendmentKind.CORRECTED)),
                        NONE,
                        amend(AmendmentKind.WITHDRAWN),
                        amends(AmendmentKind.WITHDRAWN)),
                arguments(
                        List.of(archived(), amended(AmendmentKind.WITHDRAWN)),
                        NEW_TEXT,
                        archive(),
                        Decision.refuse(SOURCE_ALREADY_ARCHIVED)),
                arguments(List.of(archived()), NONE, rate(Reliability.B), Decision.accept(rated(Reliability.B))),
                arguments(
                        List.of(archived(), rated(Reliability.B)),
                        NONE,
                        rate(Reliability.E),
                        Decision.accept(rated(Reliability.E))),
                arguments(List.of(archived()), NONE, voiding(), Decision.accept(voided())),
                arguments(List.of(archived(), voided()), NEW_TEXT, archive(), Decision.refuse(SOURCE_VOIDED)),
                arguments(
                        List.of(archived(), voided()),
                        NONE,
                        amend(AmendmentKind.REFILED),
                        Decision.refuse(SOURCE_VOIDED)),
                arguments(List.of(archived(), voided()), NONE, rate(Reliability.A), Decision.refuse(SOURCE_VOIDED)),
                arguments(List.of(archived(), voided()), NONE, voiding(), Decision.refuse(SOURCE_VOIDED)));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("rows")
    void decides(List<SourceEvent> given, SourceFacts facts, SourceCommand command, Decision<SourceEvent> expected) {
        assertThat(after(given).decide(command, facts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void is_unreliable_only_while_its_newest_rating_says_so(Reliability reliability) {
        assertThat(after(List.of(archived())).isUnreliable()).isFalse();
        assertThat(after(List.of(archived(), rated(reliability))).isUnreliable())
                .isEqualTo(reliability == Reliability.E);
        assertThat(after(List.of(archived(), rated(Reliability.E), amended(AmendmentKind.REFILED)))
                        .isUnreliable())
                .isTrue();
        assertThat(after(List.of(archived(), rated(Reliability.E), rated(Reliability.C)))
                        .isUnreliable())
                .isFalse();
    }

    private static Source after(List<SourceEvent> given) {
        Source source = new Source.Unarchived();
        for (SourceEvent event : given) {
            source = source.evolve(event);
        }
        return source;
    }

    private static SourceCommand archive() {
        return new ArchiveSource(
                ID, AGENCY, SourceKind.WIRE, text(1), PUBLISHED, ENGLISH, text(2), RETRIEVED, OTHER, EARLIER);
    }

    private static SourceEvent archived() {
        return new SourceArchived(
                ID, AGENCY, SourceKind.WIRE, text(1), PUBLISHED, ENGLISH, text(2), RETRIEVED, OTHER, EARLIER);
    }

    private static SourceCommand amend(AmendmentKind kind) {
        return new RecordSourceAmendment(ID, kind, FEBRUARY_13, text(3), Basis.known());
    }

    private static SourceEvent amended(AmendmentKind kind) {
        return new SourceAmended(ID, kind, FEBRUARY_13, text(3), Basis.known());
    }

    private static SourceCommand rate(Reliability reliability) {
        return new RateSource(ID, reliability, text(4));
    }

    private static SourceEvent rated(Reliability reliability) {
        return new SourceRated(ID, reliability, text(4));
    }

    private static SourceCommand voiding() {
        return new VoidSource(ID, text(5));
    }

    private static SourceEvent voided() {
        return new SourceVoided(ID, text(5));
    }

    private static Decision<SourceEvent> amends(AmendmentKind kind) {
        return Decision.accept(amended(kind));
    }

    private static TextRef text(int number) {
        return new TextRef(new UUID(0, number), "hash " + number);
    }
}
