package briefing.core.sources;

import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * When, where and by whom a source was published, as far as it says.
 *
 * @param on the day or period of publication
 * @param dateline the place it was filed from
 * @param byline who wrote it
 * @param url where it stood; on older records any text, so ask WebAddress before anybody follows it
 */
public record Publication(
        ApproximateDate on,
        @Nullable String dateline,
        @Nullable TextRef byline,
        @Nullable String url) {}
