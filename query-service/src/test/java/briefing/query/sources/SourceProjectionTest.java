package briefing.query.sources;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.Basis;
import briefing.core.shared.Recorded;
import briefing.core.shared.RecordedBy;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.TextRef;
import briefing.core.sources.AmendmentKind;
import briefing.core.sources.Publication;
import briefing.core.sources.events.SourceAmended;
import briefing.core.sources.views.SourceAmendment;
import briefing.core.sources.events.SourceArchived;
import briefing.core.sources.SourceKind;
import briefing.core.sources.views.SourceView;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What readers see of a source after its events. */
class SourceProjectionTest {
    private static final SourceId ID = new SourceId("source_01kcy3n8wff97rkb0000000001");
    private static final OrganisationId AGENCY = new OrganisationId("organisation_01kcy3n8wff97rkb0000000002");
    private static final TextRef TITLE = new TextRef(new UUID(0, 1), "title");
    private static final TextRef TEXT = new TextRef(new UUID(0, 2), "text");
    private static final TextRef NOTE = new TextRef(new UUID(0, 3), "note");
    private static final ApproximateDate FEBRUARY_11 = ApproximateDate.of("2026-02-11");
    private static final ApproximateDate FEBRUARY_13 = ApproximateDate.of("2026-02-13");
    private static final SourceArchived ARCHIVED = new SourceArchived(
            ID,
            AGENCY,
            SourceKind.WIRE,
            TITLE,
            new Publication(FEBRUARY_11, null, null, null),
            new LanguageTag("en"),
            TEXT,
            null,
            null,
            null);

    @Test
    void shows_what_was_archived() {
        SourceView view = SourceProjection.apply(null, new Recorded<>(7, Instant.EPOCH, 0, ARCHIVED));

        assertThat(view.publisher()).isEqualTo(AGENCY);
        assertThat(view.text()).isEqualTo(TEXT);
        assertThat(view.amendments()).isEmpty();
        assertThat(view.recordedBy()).isEqualTo(new RecordedBy(7));
    }

    @Test
    void shows_an_amendment_beside_the_text_that_stays_as_it_was() {
        SourceView archived = SourceProjection.apply(null, new Recorded<>(7, Instant.EPOCH, 0, ARCHIVED));
        SourceAmended withdrawn = new SourceAmended(ID, AmendmentKind.WITHDRAWN, FEBRUARY_13, NOTE, Basis.known());

        SourceView view = SourceProjection.apply(archived, new Recorded<>(9, Instant.EPOCH, 1, withdrawn));

        assertThat(view.text()).isEqualTo(TEXT);
        assertThat(view.amendments())
                .containsExactly(new SourceAmendment(
                        AmendmentKind.WITHDRAWN, FEBRUARY_13, NOTE, Basis.known(), new RecordedBy(9)));
        assertThat(view.version()).isEqualTo(1);
        assertThat(view.recordedBy()).isEqualTo(new RecordedBy(7));
    }
}
