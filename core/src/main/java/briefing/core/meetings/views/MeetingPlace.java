package briefing.core.meetings.views;

import briefing.core.meetings.MeetingMode;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.Venue;
import org.jspecify.annotations.Nullable;

/** Where and in which way a meeting is held, as readers see it. */
public record MeetingPlace(@Nullable Venue venue, @Nullable MeetingMode mode, Basis basis, RecordedBy recordedBy) {}
