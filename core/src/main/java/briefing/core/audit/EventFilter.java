package briefing.core.audit;

import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.messages.RecordedEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What rows of the log have in common; each that is given must hold.
 *
 * @param aggregate what it happened to
 * @param aggregateType what kind of thing it happened to, such as Meeting
 * @param name what was recorded, such as StatementRetracted
 * @param actor who recorded it: a token's subject
 * @param from those recorded at this instant or later
 * @param to those recorded before this instant
 */
public record EventFilter(
        @Nullable AggregateId aggregate,
        @Nullable String aggregateType,
        @Nullable String name,
        @Nullable String actor,
        @Nullable Instant from,
        @Nullable Instant to) {

    /** Whether a row is one of those asked for. */
    public boolean admits(RecordedEvent event) {
        return isOrAny(aggregate == null ? null : aggregate.value(), event.aggregateId())
                && isOrAny(aggregateType, event.aggregateType())
                && isOrAny(name, event.name())
                && isOrAny(actor, event.metadata().actor())
                && (from == null || !event.recordedAt().isBefore(from))
                && (to == null || event.recordedAt().isBefore(to));
    }

    private static boolean isOrAny(@Nullable String wanted, String given) {
        return wanted == null || wanted.equals(given);
    }
}
