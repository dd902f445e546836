package briefing.query.shared.log;

import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.messages.RecordedEvent;
import briefing.core.shared.reading.FindEvents;
import briefing.core.shared.reading.FindProgress;
import briefing.core.shared.reading.FindReadPoint;
import briefing.core.shared.reading.FindTexts;
import briefing.core.shared.reading.FindViews;
import briefing.core.shared.reading.Patience;
import briefing.core.shared.reading.Progress;
import briefing.core.shared.reading.ReadPoint;
import briefing.core.shared.reading.RecordedAhead;
import briefing.core.shared.reading.View;
import briefing.core.shared.values.LogPosition;
import briefing.query.shared.Answers;
import briefing.query.shared.Views;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers what is asked of every feature alike. */
final class CommonAnswers implements Answers {
    /** Their lengths are known without reading them. */
    private static final String TEXTS = """
            select id, case when sum(octet_length(content)) over () <= ? then content end as content
            from log.texts where id = any(?)
            """;

    private final JdbcClient jdbc;
    private final LogReader log;
    private final Views views;
    private final Head head;
    private final InstantSource clock;

    CommonAnswers(JdbcClient jdbc, LogReader log, Views views, Head head, InstantSource clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.views = views;
        this.head = head;
        this.clock = clock;
    }

    @QueryHandler
    ReadPoint answer(FindReadPoint query) {
        if (head.log().lost() != null) {
            throw new Failed(Failure.LOG_REWOUND);
        }
        if (!head.serving()) {
            throw new Failed(Failure.VIEWS_BEING_BUILT);
        }
        Instant asOf = query.asOf();
        LogPosition at = query.at();
        if (asOf != null && at != null) {
            throw new Failed(Failure.POSITION_AMBIGUOUS);
        }
        if (at != null) {
            long position = reached(at, query.patience());
            return new ReadPoint(at, recordedAt(position));
        }
        return asOf != null ? asOf(asOf, query.patience()) : now(query.notBefore(), query.patience());
    }

    private ReadPoint now(@Nullable LogPosition notBefore, Duration patience) {
        if (notBefore != null) {
            reached(notBefore, patience);
        }
        return new ReadPoint(new LogPosition(log.epoch(), head.position()), clock.instant());
    }

    private ReadPoint asOf(Instant asOf, Duration patience) {
        if (asOf.isAfter(clock.instant())) {
            throw new Failed(Failure.AS_OF_IN_FUTURE);
        }
        LogPosition position = new LogPosition(log.epoch(), log.positionAt(asOf));
        reached(position, patience);
        return new ReadPoint(position, asOf);
    }

    private long reached(LogPosition position, Duration patience) {
        if (!position.epoch().equals(log.epoch())) {
            throw new Failed(Failure.POSITION_OF_ANOTHER_LOG);
        }
        if (!Patience.current().waits(left -> head.await(position.position(), shorter(left, patience)))) {
            if (position.position() > log.head()) {
                head.log().claimed(position.position());
            }
            throw new Failed(Failure.POSITION_NOT_REACHED, new LogPosition(log.epoch(), head.position()));
        }
        return position.position();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private Instant recordedAt(long position) {
        return log.at(Set.of(position)).stream()
                .map(LogRow::recordedAt)
                .findFirst()
                .orElseGet(clock::instant);
    }

    @QueryHandler
    Progress answer(FindProgress query) {
        Long stuckAfter = head.stuckAfter();
        List<Poisoned> poisoned = head.poisoned();
        Ahead ahead = head.log().ahead();
        RecordedAhead told =
                ahead == null ? null : new RecordedAhead(new LogPosition(log.epoch(), ahead.after()), ahead.until());
        if (stuckAfter == null && poisoned.isEmpty()) {
            return new Progress(null, List.of(), told);
        }
        long from = Math.min(
                stuckAfter == null ? Long.MAX_VALUE : stuckAfter,
                poisoned.isEmpty() ? Long.MAX_VALUE : poisoned.getFirst().firstPosition() - 1);
        List<String> of = stuckAfter != null
                ? List.of()
                : poisoned.stream().map(Poisoned::aggregateId).toList();
        return new Progress(new LogPosition(log.epoch(), from), of, told);
    }

    @QueryHandler
    Map<AggregateId, View> answer(FindViews query) {
        return views.find(query.ids(), query.at());
    }

    @QueryHandler
    Map<UUID, String> answer(FindTexts query) {
        Map<UUID, String> texts = new HashMap<>();
        jdbc.sql(TEXTS)
                .param(query.bytesMax())
                .param(query.ids().toArray(UUID[]::new))
                .query(row -> {
                    String words = row.getString("content");
                    if (words == null) {
                        throw new Failed(Failure.LIMIT_EXCEEDED);
                    }
                    texts.put(row.getObject("id", UUID.class), words);
                });
        return texts;
    }

    @QueryHandler
    Map<Long, RecordedEvent> answer(FindEvents query) {
        return log.at(query.positions()).stream()
                .collect(Collectors.toMap(LogRow::position, row -> row.recorded(log.epoch())));
    }
}
