package briefing.core.sources;

import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.TextRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Archives one text as it was published; it never changes again. Refused with {@code DUPLICATE_SOURCE} when the same
 * publisher's same text is archived already.
 *
 * @param publisher who published it
 * @param title its headline
 * @param byline who wrote it, when named
 * @param dateline the place it was filed from, when named
 * @param url where it stood, when it stood somewhere
 * @param published the day or period of publication
 * @param text the whole text, at most 1,000,000 characters
 * @param retrievedAt when it was fetched, when known
 */
public record ArchiveSource(
        SourceId source,
        OrganisationId publisher,
        SourceKind kind,
        TextRef title,
        Publication published,
        LanguageTag language,
        TextRef text,
        @Nullable Instant retrievedAt)
        implements SourceCommand {}
