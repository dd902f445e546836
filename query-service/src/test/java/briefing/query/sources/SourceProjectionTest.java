package briefing.query.sources;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Voiding;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.messages.Recorded;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.TextRef;
import briefing.core.sources.AmendmentKind;
import briefing.core.sources.Publication;
import briefing.core.sources.Reliability;
import briefing.core.sources.SourceKind;
import briefing.core.sources.events.SourceAmended;
import briefing.core.sources.events.SourceArchived;
import briefing.core.sources.events.SourceEvent;
import briefing.core.sources.events.SourceRated;
import briefing.core.sources.events.SourceVoided;
import briefing.core.sources.views.Challenge;
import briefing.core.sources.views.ChallengeKind;
import briefing.core.sources.views.SourceAmendment;
import briefing.core.sources.views.SourceRating;
import briefing.core.sources.views.SourceView;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What readers see of a source after its events. */
class SourceProjectionTest {
    private static final SourceId ID = new SourceId("source_01kcy3n8wff97rkb0000000001");
    private static final SourceId EARLIER = new SourceId("source_01kcy3n8wff97rkb0000000003");
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
            EARLIER,
            null);

    @Test
    void shows_what_was_archived() {
        SourceView view = after(ARCHIVED);

        assertThat(view.publisher()).isEqualTo(AGENCY);
        assertThat(view.text()).isEqualTo(TEXT);
        assertThat(view.reprintOf()).isEqualTo(EARLIER);
        assertThat(view.amendments()).isEmpty();
        assertThat(view.challenge()).isNull();
        assertThat(view.recordedBy()).isEqualTo(new RecordedBy(7));
    }

    @Test
    void shows_an_amendment_beside_the_text_that_stays_as_it_was() {
        SourceView view = after(ARCHIVED, amended(AmendmentKind.WITHDRAWN));

        assertThat(view.text()).isEqualTo(TEXT);
        assertThat(view.amendments())
                .containsExactly(new SourceAmendment(
                        AmendmentKind.WITHDRAWN, FEBRUARY_13, NOTE, Basis.known(), new RecordedBy(8)));
        assertThat(view.version()).isEqualTo(1);
        assertThat(view.recordedBy()).isEqualTo(new RecordedBy(7));
    }

    @Test
    void shows_the_newest_rating() {
        SourceView view =
                after(ARCHIVED, new SourceRated(ID, Reliability.B, NOTE), new SourceRated(ID, Reliability.E, TITLE));

        assertThat(view.rating()).isEqualTo(new SourceRating(Reliability.E, TITLE, new RecordedBy(9)));
        assertThat(view.challenge()).isNull();
    }

    @Test
    void is_listed_until_it_is_voided_and_keeps_its_text() {
        SourceView view = after(ARCHIVED, new SourceVoided(ID, NOTE));

        assertThat(after(ARCHIVED).listed()).isTrue();
        assertThat(view.listed()).isFalse();
        assertThat(view.voiding()).isEqualTo(new Voiding(NOTE, new RecordedBy(8)));
        assertThat(view.text()).isEqualTo(TEXT);
    }

    @Test
    void challenges_what_rests_on_it_when_it_was_corrected_or_withdrawn_but_not_when_it_was_refiled() {
        assertThat(after(ARCHIVED, amended(AmendmentKind.REFILED)).challenge()).isNull();
        assertThat(after(ARCHIVED, amended(AmendmentKind.CORRECTED), amended(AmendmentKind.REFILED))
                        .challenge())
                .isEqualTo(new Challenge(ChallengeKind.CORRECTED, NOTE, FEBRUARY_13, new RecordedBy(8)));
        assertThat(after(ARCHIVED, amended(AmendmentKind.CORRECTED), amended(AmendmentKind.WITHDRAWN))
                        .challenge())
                .isEqualTo(new Challenge(ChallengeKind.WITHDRAWN, NOTE, FEBRUARY_13, new RecordedBy(9)));
    }

    @Test
    void challenges_what_rests_on_it_when_it_was_voided_whatever_its_publisher_did() {
        assertThat(after(ARCHIVED, amended(AmendmentKind.WITHDRAWN), new SourceVoided(ID, TITLE))
                        .challenge())
                .isEqualTo(new Challenge(ChallengeKind.VOIDED, TITLE, null, new RecordedBy(9)));
    }

    private static SourceAmended amended(AmendmentKind kind) {
        return new SourceAmended(ID, kind, FEBRUARY_13, NOTE, Basis.known());
    }

    private static SourceView after(SourceEvent first, SourceEvent... rest) {
        SourceView view = SourceProjection.apply(null, new Recorded<>(7, Instant.EPOCH, 0, first));
        for (int i = 1; i <= rest.length; i++) {
            view = SourceProjection.apply(view, new Recorded<>(7 + i, Instant.EPOCH, i, rest[i - 1]));
        }
        return view;
    }
}
