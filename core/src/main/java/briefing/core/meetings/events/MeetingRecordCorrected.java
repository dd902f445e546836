package briefing.core.meetings.events;

import briefing.core.meetings.MeetingDetail;
import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a meeting had been recorded with by mistake was put right.
 *
 * @param previous what was on record until then, when something was
 * @param value what should have been
 */
public record MeetingRecordCorrected(
        MeetingId meeting, @Nullable MeetingDetail previous, MeetingDetail value, TextRef reason, Basis basis)
        implements MeetingEvent, Based {}
