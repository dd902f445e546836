package briefing.command.shared;

import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.values.WrittenText;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers, from the log itself and never from a view, what cannot become false: so answers may be kept. */
public final class LogLookup {
    private static final int IDS_KEPT_MAX = 100_000;
    private static final long TEXT_CHARACTERS_KEPT_MAX = 16_000_000;

    private final JdbcClient jdbc;
    private final Cache<String, Boolean> known;
    private final Cache<SourceId, String> texts = Caffeine.newBuilder()
            .maximumWeight(TEXT_CHARACTERS_KEPT_MAX)
            .weigher((SourceId _, String text) -> text.length())
            .build();

    LogLookup(JdbcClient jdbc) {
        this(jdbc, IDS_KEPT_MAX);
    }

    LogLookup(JdbcClient jdbc, long idsKeptMax) {
        this.jdbc = jdbc;
        this.known = Caffeine.newBuilder().maximumSize(idsKeptMax).build();
    }

    /** Those of the ids under which nothing is on record, in the order given. */
    List<AggregateId> unknown(Set<AggregateId> ids) {
        Set<String> asked = ids.stream()
                .map(AggregateId::value)
                .filter(id -> known.getIfPresent(id) == null)
                .collect(Collectors.toCollection(HashSet::new));
        if (!asked.isEmpty()) {
            onRecord(asked).forEach(id -> {
                known.put(id.value(), true);
                asked.remove(id.value());
            });
        }
        return ids.stream().filter(id -> asked.contains(id.value())).toList();
    }

    private List<AggregateId> onRecord(Set<String> ids) {
        return jdbc.sql("select aggregate_id from log.event_log where aggregate_id = any(?) and sequence_number = 0")
                .param(ids.toArray(String[]::new))
                .query((row, _) -> AggregateId.parse(row.getString(1)))
                .list();
    }

    /** The whole text of a source, folded for comparing; empty when it was redacted. */
    public Optional<String> foldedTextOf(SourceId source) {
        return Optional.ofNullable(texts.getIfPresent(source)).or(() -> readTextOf(source));
    }

    private Optional<String> readTextOf(SourceId source) {
        Optional<String> text = jdbc.sql(
                        "select content from log.texts where aggregate_id = ? and kind = 'text' limit 1")
                .param(source.value())
                .query(String.class)
                .optional()
                .map(WrittenText::folded);
        text.ifPresent(words -> texts.put(source, words));
        return text;
    }

    /** Who holds a key that only one may hold. */
    public Optional<AggregateId> holderOf(String key) {
        return jdbc.sql("select aggregate_id from log.reserved_keys where key = ?")
                .param(key)
                .query(String.class)
                .optional()
                .map(AggregateId::parse);
    }

    /** How many keys that begin so are held by now; more may be later, so this answer is never kept. */
    public long keysBeginningWith(String beginning) {
        return jdbc.sql("select count(*) from log.reserved_keys where starts_with(key, ?)")
                .param(beginning)
                .query(Long.class)
                .single();
    }
}
