package briefing.core.shared.reading;

import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.messages.RecordedBy;
import org.jspecify.annotations.Nullable;

/** One aggregate as readers see it at one position of the log. */
public interface View {
    /** The aggregate shown. */
    AggregateId id();

    /** How many events it had then, less one: what {@code expectedVersion} is compared with. */
    long version();

    /** The event that put it on record. */
    RecordedBy recordedBy();

    /** The one that stays, once this one was merged into it: whatever refers to this one leads there. */
    default @Nullable AggregateId mergedInto() {
        return null;
    }

    /** Whether lists show it without being asked: not once it was voided, or merged into another. */
    default boolean listed() {
        return true;
    }
}
