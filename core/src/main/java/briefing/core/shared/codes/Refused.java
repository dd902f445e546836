package briefing.core.shared.codes;

import briefing.core.shared.ids.AggregateId;
import org.jspecify.annotations.Nullable;

/**
 * A command was refused, as data for its caller.
 *
 * @param code why
 * @param field the field of the input that is to blame, when it is one
 * @param existing what stands in the way, when that is a thing of its own
 */
public record Refused(
        Refusal code, @Nullable String field, @Nullable AggregateId existing) {}
