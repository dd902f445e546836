package briefing.core.meetings.views;

import briefing.core.meetings.AgendaResult;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.TextRef;
import org.jspecify.annotations.Nullable;

/** What the meeting did with a matter on its agenda. */
public record AgendaOutcome(AgendaResult result, @Nullable TextRef text, Basis basis, RecordedBy recordedBy) {}
