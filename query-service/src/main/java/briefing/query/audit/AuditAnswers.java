package briefing.query.audit;

import briefing.core.audit.EventFilter;
import briefing.core.audit.FindLogRows;
import briefing.core.audit.LogPage;
import briefing.core.shared.reading.Slice;
import briefing.core.shared.values.LogPosition;
import briefing.query.shared.Answers;
import briefing.query.shared.Condition;
import briefing.query.shared.Keyset;
import briefing.query.shared.log.LogReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;

/** Answers auditors from the log, and from no view. */
final class AuditAnswers implements Answers {
    private final LogReader log;

    AuditAnswers(LogReader log) {
        this.log = log;
    }

    @QueryHandler
    LogPage answer(FindLogRows query) {
        Slice<LogPosition> slice = query.slice();
        Keyset<LogPosition> keyset =
                new Keyset<>("position", query.descending(), position -> List.of(position.position()));
        List<Condition> conditions = conditions(query);
        conditions.addAll(keyset.between(slice));
        return LogPage.of(log.find(conditions, keyset.direction(slice), slice.size() + 1), slice);
    }

    private List<Condition> conditions(FindLogRows query) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(Condition.of("position <= ?", query.at().position()));
        EventFilter filter = query.filter();
        Condition.add(conditions, "aggregate_id = ?", filter.aggregate());
        Condition.add(conditions, "aggregate_type = ?", filter.aggregateType());
        Condition.add(conditions, "event_name = ?", filter.name());
        Condition.add(conditions, "actor = ?", filter.actor());
        addTimes(conditions, filter);
        return conditions;
    }

    /** Recorded times grow with positions, so a span of time is a span of positions, which every index has. */
    private void addTimes(List<Condition> conditions, EventFilter filter) {
        Instant from = filter.from();
        if (from != null) {
            conditions.add(Condition.of("position > ?", log.positionBefore(from)));
        }
        Instant to = filter.to();
        if (to != null) {
            conditions.add(Condition.of("position <= ?", log.positionBefore(to)));
        }
    }
}
