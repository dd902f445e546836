package briefing.core.meetings.events;

import briefing.core.meetings.AgendaResult;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.AgendaItemId;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.TextRef;
import org.jspecify.annotations.Nullable;

/** It became known what the meeting did with a matter on its agenda. */
public record AgendaOutcomeRecorded(
        MeetingId meeting,
        AgendaItemId agendaItem,
        AgendaResult outcome,
        @Nullable TextRef text,
        Basis basis) implements AgendaEvent {}
