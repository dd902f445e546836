package briefing.query.shared;

import briefing.core.shared.ids.AggregateId;
import java.util.Set;
import java.util.stream.Collectors;

/** Ids as the columns of views have them. */
public final class Ids {
    private Ids() {}

    public static Set<String> values(Set<? extends AggregateId> ids) {
        return ids.stream().map(AggregateId::value).collect(Collectors.toUnmodifiableSet());
    }
}
