package briefing.core.sources.commands;

import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.TextRef;
import briefing.core.sources.Publication;
import briefing.core.sources.SourceKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Archives one text as it was published; it never changes again. Refused with {@code DUPLICATE_SOURCE} when the same
 * publisher's same text is archived already, and with {@code REPRINT_DIFFERS}. What it refers to is on record before, so
 * no source is a copy of itself by a detour.
 *
 * @param publisher who published it
 * @param title its headline
 * @param published when, where and by whom it was published
 * @param text the whole text, at most 1,000,000 characters
 * @param retrievedAt when it was fetched, when known
 * @param reprintOf the source whose text it prints again word for word, when it does
 * @param replaces the source whose place it takes, when it is a corrected copy
 */
public record ArchiveSource(
        SourceId source,
        OrganisationId publisher,
        SourceKind kind,
        TextRef title,
        Publication published,
        LanguageTag language,
        TextRef text,
        @Nullable Instant retrievedAt,
        @Nullable SourceId reprintOf,
        @Nullable SourceId replaces)
        implements SourceCommand {}
