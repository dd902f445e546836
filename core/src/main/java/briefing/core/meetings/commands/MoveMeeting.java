package briefing.core.meetings.commands;

import briefing.core.meetings.MeetingMode;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.TextRef;
import briefing.core.shared.values.Venue;
import org.jspecify.annotations.Nullable;

/**
 * Moves a meeting to another place or way of meeting; what is left out stays as it is, except that a meeting that moves
 * online leaves its venue. Refused with {@code MEETING_CLOSED} or {@code MEETING_CANCELLED}.
 *
 * @param venue the new place
 * @param mode how they now come together
 * @param reason why, in words, when known
 */
public record MoveMeeting(
        MeetingId meeting,
        @Nullable Venue venue,
        @Nullable MeetingMode mode,
        @Nullable TextRef reason,
        Basis basis) implements MeetingLifeCommand {}
