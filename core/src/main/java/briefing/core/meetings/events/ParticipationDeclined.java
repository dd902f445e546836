package briefing.core.meetings.events;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Party;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.ParticipationId;
import briefing.core.shared.values.TextRef;
import org.jspecify.annotations.Nullable;

/** Whoever was to take part was said not to come. */
public record ParticipationDeclined(
        MeetingId meeting,
        ParticipationId participation,
        @Nullable TextRef reason,
        @Nullable Party substitute,
        Basis basis)
        implements ParticipationEvent {}
