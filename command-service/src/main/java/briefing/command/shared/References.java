package briefing.command.shared;

import briefing.core.shared.Command;
import briefing.core.shared.Components;
import briefing.core.shared.ids.AggregateId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The other aggregates that a command refers to, each with the field that names it. */
record References(Map<AggregateId, String> fields) {
    static References of(Command command) {
        Map<AggregateId, String> fields = new LinkedHashMap<>();
        Components.visit((Record) command, (field, value) -> {
            if (value instanceof AggregateId id && !id.equals(command.subject())) {
                fields.putIfAbsent(id, field);
            }
        });
        return new References(fields);
    }

    Set<AggregateId> ids() {
        return fields.keySet();
    }

    @Nullable
    String field(AggregateId id) {
        return fields.get(id);
    }
}
