package briefing.core.sources;

import briefing.core.directory.Organisations;
import briefing.core.shared.Words;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Evidence;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.Confidence;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.Stance;
import briefing.core.shared.values.Text;
import briefing.core.sources.commands.ArchiveSource;
import briefing.core.sources.events.SourceArchived;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sources of the stories: what the news agency published on 11 February. */
public final class Sources {
    public static final SourceId WIRE = called("the wire of 11 February");
    public static final Text TITLE = Words.text("Ministers to meet");

    private static final Publication FEBRUARY_11 = new Publication(ApproximateDate.of("2026-02-11"), null, null, null);

    private Sources() {}

    public static SourceId called(String name) {
        return new SourceId(Words.id(SourceId.PREFIX, name));
    }

    public static ArchiveSource archive(SourceId source, Text text) {
        return new ArchiveSource(
                source,
                Organisations.AGENCY,
                SourceKind.WIRE,
                TITLE.ref(),
                FEBRUARY_11,
                new LanguageTag("uk"),
                text.ref(),
                null,
                null,
                null);
    }

    public static SourceArchived archived(SourceId source, Text text) {
        return new SourceArchived(
                source,
                Organisations.AGENCY,
                SourceKind.WIRE,
                TITLE.ref(),
                FEBRUARY_11,
                new LanguageTag("uk"),
                text.ref(),
                null,
                null,
                null);
    }

    public static Basis quote(SourceId source, Text exact) {
        return quote(source, exact, null, null);
    }

    public static Basis quote(SourceId source, Text exact, @Nullable Text prefix, @Nullable Text suffix) {
        return Basis.of(new Evidence(
                source,
                exact.ref(),
                prefix == null ? null : prefix.ref(),
                suffix == null ? null : suffix.ref(),
                List.of(),
                Stance.STATES,
                Confidence.REPORTED));
    }
}
