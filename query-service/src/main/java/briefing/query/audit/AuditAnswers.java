package briefing.query.audit;

import briefing.core.audit.EventFilter;
import briefing.core.audit.FindLogRows;
import briefing.core.audit.LogPage;
import briefing.core.shared.messages.RecordedEvent;
import briefing.core.shared.values.LogPosition;
import briefing.query.shared.Answers;
import briefing.query.shared.Condition;
import briefing.query.shared.LogReader;
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
        List<RecordedEvent> rows = log.find(conditions(query), query.descending(), query.size() + 1);
        boolean more = rows.size() > query.size();
        return new LogPage(more ? rows.subList(0, query.size()) : rows, more);
    }

    private List<Condition> conditions(FindLogRows query) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(Condition.of("position <= ?", query.at().position()));
        LogPosition after = query.after();
        if (after != null) {
            conditions.add(Condition.of(query.descending() ? "position < ?" : "position > ?", after.position()));
        }
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
