package briefing.core.meetings.views;

import briefing.core.meetings.AttendanceMode;
import briefing.core.meetings.Presence;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Party;
import briefing.core.shared.messages.RecordedBy;
import org.jspecify.annotations.Nullable;

/**
 * Whether a party was there.
 *
 * @param attendedBy who sat there for it, when known
 */
public record Attendance(
        Presence presence,
        @Nullable Party attendedBy,
        @Nullable AttendanceMode mode,
        Basis basis,
        RecordedBy recordedBy) {}
