package briefing.core.meetings.views;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingSeriesId;
import briefing.core.shared.messages.RecordedBy;
import org.jspecify.annotations.Nullable;

/**
 * To which series a meeting belongs.
 *
 * @param ordinal which of the series it is; null when nobody counts, or the number is not known
 */
public record SeriesMembership(
        MeetingSeriesId series, @Nullable Integer ordinal, Basis basis, RecordedBy recordedBy) {}
