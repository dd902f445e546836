package briefing.core.meetings.views;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.TextRef;
import org.jspecify.annotations.Nullable;

/** That, when and with which outcome a meeting took place. */
public record Closing(ApproximateDate heldOn, @Nullable TextRef outcome, Basis basis, RecordedBy recordedBy) {}
