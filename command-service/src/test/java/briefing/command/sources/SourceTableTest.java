package briefing.command.sources;

import static briefing.core.sources.SourceRefusal.DUPLICATE_SOURCE;
import static briefing.core.sources.SourceRefusal.SOURCE_ALREADY_ARCHIVED;
import static briefing.core.sources.SourceRefusal.SOURCE_NOT_ARCHIVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import briefing.command.shared.Decision;
import briefing.core.shared.Basis;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.TextRef;
import briefing.core.sources.AmendmentKind;
import briefing.core.sources.ArchiveSource;
import briefing.core.sources.Publication;
import briefing.core.sources.RecordSourceAmendment;
import briefing.core.sources.SourceAmended;
import briefing.core.sources.SourceArchived;
import briefing.core.sources.SourceCommand;
import briefing.core.sources.SourceEvent;
import briefing.core.sources.SourceKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The decision table of a source, row by row. */
class SourceTableTest {
    private static final SourceId ID = new SourceId("source_01kcy3n8wff97rkb0000000001");
    private static final SourceId OTHER = new SourceId("source_01kcy3n8wff97rkb0000000002");
    private static final OrganisationId AGENCY = new OrganisationId("organisation_01kcy3n8wff97rkb0000000003");
    private static final LanguageTag ENGLISH = new LanguageTag("en");
    private static final Instant RETRIEVED = Instant.parse("2026-02-11T09:30:00Z");
    private static final Publication PUBLISHED = new Publication(ApproximateDate.of("2026-02-11"), null, null, null);
    private static final ApproximateDate FEBRUARY_13 = ApproximateDate.of("2026-02-13");
    private static final SourceFacts NEW_TEXT = new SourceFacts("the text's key", null);
    private static final SourceFacts KNOWN_TEXT = new SourceFacts("the text's key", OTHER);
    private static final SourceFacts NONE = SourceFacts.NONE;

    static Stream<Arguments> rows() {
        return Stream.of(
                arguments(
                        List.of(),
                        NEW_TEXT,
                        archive(),
                        Decision.accept(archived()).reserving("the text's key")),
                arguments(List.of(), KNOWN_TEXT, archive(), Decision.refuse(DUPLICATE_SOURCE, OTHER)),
                arguments(List.of(), NONE, amend(AmendmentKind.CORRECTED), Decision.refuse(SOURCE_NOT_ARCHIVED)),
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
                        Decision.refuse(SOURCE_ALREADY_ARCHIVED)));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("rows")
    void decides(List<SourceEvent> given, SourceFacts facts, SourceCommand command, Decision<SourceEvent> expected) {
        Source source = new Source.Unarchived();
        for (SourceEvent event : given) {
            source = source.evolve(event);
        }

        assertThat(source.decide(command, facts)).isEqualTo(expected);
    }

    private static SourceCommand archive() {
        return new ArchiveSource(ID, AGENCY, SourceKind.WIRE, text(1), PUBLISHED, ENGLISH, text(2), RETRIEVED);
    }

    private static SourceEvent archived() {
        return new SourceArchived(ID, AGENCY, SourceKind.WIRE, text(1), PUBLISHED, ENGLISH, text(2), RETRIEVED);
    }

    private static SourceCommand amend(AmendmentKind kind) {
        return new RecordSourceAmendment(ID, kind, FEBRUARY_13, text(3), Basis.known());
    }

    private static SourceEvent amended(AmendmentKind kind) {
        return new SourceAmended(ID, kind, FEBRUARY_13, text(3), Basis.known());
    }

    private static Decision<SourceEvent> amends(AmendmentKind kind) {
        return Decision.accept(amended(kind));
    }

    private static TextRef text(int number) {
        return new TextRef(new UUID(0, number), "hash " + number);
    }
}
