package briefing.core.shared.messages;

import briefing.core.shared.codes.Refused;
import briefing.core.shared.codes.Warning;
import briefing.core.shared.ids.AggregateId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a command: stored (a receipt), refused (a refusal), or only tried out (neither).
 *
 * @param subject the aggregate it was addressed to
 * @param warnings what was improbable about it, whether or not it was acknowledged
 */
public record Outcome(
        AggregateId subject,
        @Nullable Receipt receipt,
        @Nullable Refused refusal,
        List<? extends Warning> warnings) {
    public Outcome {
        warnings = List.copyOf(warnings);
    }

    /** The aggregate when the command is stored, null when there is nothing to show. */
    public @Nullable AggregateId subjectWhenStored() {
        return receipt == null ? null : subject;
    }
}
