package briefing.core.meetings.commands;

import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.MeetingSeriesId;
import org.jspecify.annotations.Nullable;

/**
 * Says to which series a meeting belongs, in place of what was said before. It is a command of its own, and no part of
 * those that schedule: a meeting is often announced before anybody counts it, and one put on record without its series
 * gets it later in the same way. Allowed at every stage of its life. Refused with {@code ORDINAL_OUT_OF_RANGE}, or
 * {@code ORDINAL_TAKEN}, which names the meeting that has the number.
 *
 * @param ordinal which of the series it is, from 1 on; null when nobody counts, or the number is not known
 */
public record AssignToSeries(
        MeetingId meeting, MeetingSeriesId series, @Nullable Integer ordinal, Basis basis)
        implements MeetingCommand, Based {}
