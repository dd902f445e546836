package briefing.command.shared;

import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.messages.Command;
import briefing.core.shared.messages.Search;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The other aggregates that a command refers to, each with the field that names it. */
record References(Map<AggregateId, String> fields) {
    private static final Search<AggregateId> IDS = new Search<>(AggregateId.class);

    static References of(Command command) {
        List<Map.Entry<String, AggregateId>> named = new ArrayList<>();
        IDS.in((Record) command, (field, id) -> named.add(Map.entry(field, id)));
        named.remove(subject(command, named));
        Map<AggregateId, String> fields = new LinkedHashMap<>();
        named.forEach(each -> fields.putIfAbsent(each.getValue(), each.getKey()));
        return new References(fields);
    }

    /** The first to name the subject addresses it; a further one refers to it, and it may not be on record yet. */
    private static Map.Entry<String, AggregateId> subject(Command command, List<Map.Entry<String, AggregateId>> named) {
        return named.stream()
                .filter(each -> each.getValue().equals(command.subject()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A command names its subject."));
    }

    Set<AggregateId> ids() {
        return fields.keySet();
    }

    @Nullable
    String field(AggregateId id) {
        return fields.get(id);
    }
}
