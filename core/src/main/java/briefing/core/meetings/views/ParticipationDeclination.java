package briefing.core.meetings.views;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Party;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * That and why whoever was to take part does not.
 *
 * @param substitute who takes the seat instead, when somebody does
 */
public record ParticipationDeclination(
        @Nullable TextRef reason, @Nullable Party substitute, Basis basis, RecordedBy recordedBy) {}
