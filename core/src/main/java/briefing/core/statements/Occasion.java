package briefing.core.statements;

import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.ApproximateDate;
import org.jspecify.annotations.Nullable;

/**
 * When, and at which meeting, something was said.
 *
 * @param meeting null when it was said at no meeting on record
 * @param deliveredOn as vague as the source tells it, by the clocks of the place
 */
public record Occasion(@Nullable MeetingId meeting, ApproximateDate deliveredOn) {}
