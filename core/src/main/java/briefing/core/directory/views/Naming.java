package briefing.core.directory.views;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation is or was called.
 *
 * @param names the first is the one it is shown under
 * @param from the first day, when known
 * @param to the last day, when it is called so no longer and that is known
 */
public record Naming(
        List<Name> names,
        @Nullable String abbreviation,
        @Nullable ApproximateDate from,
        @Nullable ApproximateDate to,
        Basis basis,
        RecordedBy recordedBy) {
    public Naming {
        names = List.copyOf(names);
    }

    Naming until(@Nullable ApproximateDate day) {
        return new Naming(names, abbreviation, from, day, basis, recordedBy);
    }
}
