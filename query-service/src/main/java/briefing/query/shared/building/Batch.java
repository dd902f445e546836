package briefing.query.shared.building;

import briefing.core.shared.messages.Event;
import briefing.core.shared.messages.Recorded;
import briefing.core.shared.reading.View;
import briefing.query.shared.Projection;
import briefing.query.shared.Projections;
import briefing.query.shared.log.Citations;
import briefing.query.shared.log.LogRow;
import briefing.query.shared.log.Poisoned;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Folds a stretch of the log in memory: pure, so that what fails here fails before any SQL. */
final class Batch {
    private final Projections projections;
    private final Set<String> waiting;
    private final List<Poisoned> poisoned = new ArrayList<>();
    private final Map<String, View> current = new HashMap<>();
    private final Map<Projection<?, ?>, List<Version>> versions = new LinkedHashMap<>();
    private final Map<String, Version> open = new HashMap<>();
    private final List<Citations.Citation> citations = new ArrayList<>();

    /**
     * A version of a view that this batch adds.
     *
     * @param to the position from which the next version of this batch is seen, or {@link #NO_END}
     */
    static final class Version {
        static final long NO_END = Long.MAX_VALUE;

        final View view;
        final long from;
        long to = NO_END;

        private Version(View view, long from) {
            this.view = view;
            this.from = from;
        }
    }

    /**
     * Begins with views as they are.
     *
     * @param waiting aggregates on the list of poisoned ones: theirs is left out
     */
    Batch(Projections projections, Map<String, View> before, Set<String> waiting) {
        this.projections = projections;
        this.waiting = new HashSet<>(waiting);
        current.putAll(before);
    }

    /**
     * Takes whole appends, in order; what one append does to a view becomes one version. An append that cannot be
     * folded, be it that this build does not know it, and what follows of its aggregate, is left out.
     */
    void fold(List<LogRow> rows) {
        int begin = 0;
        for (int end = 1; end <= rows.size(); end++) {
            if (end == rows.size()
                    || !rows.get(end).recordedAt().equals(rows.get(begin).recordedAt())) {
                fold(rows.get(begin), rows.subList(begin, end));
                begin = end;
            }
        }
    }

    private void fold(LogRow first, List<LogRow> append) {
        if (waiting.contains(first.aggregateId())) {
            return;
        }
        try {
            foldAppend(append);
        } catch (RuntimeException e) {
            waiting.add(first.aggregateId());
            poisoned.add(Poisoned.by(first, e));
        }
    }

    private void foldAppend(List<LogRow> append) {
        LogRow last = append.getLast();
        View view = current.get(last.aggregateId());
        Projection<?, ?> projection = null;
        List<Citations.Citation> cited = new ArrayList<>();
        for (LogRow row : append) {
            Recorded<Event> event = row.event();
            if (!event.event().subject().value().equals(row.aggregateId())) {
                throw new IllegalStateException("An event stands under an aggregate that it is not about.");
            }
            projection = projections.of(event.event());
            view = projection.next(view, event);
            cited.addAll(Citations.of(event));
        }
        citations.addAll(cited);
        current.put(last.aggregateId(), Objects.requireNonNull(view));
        add(Objects.requireNonNull(projection), last, view);
    }

    private void add(Projection<?, ?> projection, LogRow row, View view) {
        Version version = new Version(view, row.position());
        Version before = open.put(row.aggregateId(), version);
        if (before != null) {
            before.to = version.from;
        }
        versions.computeIfAbsent(projection, _ -> new ArrayList<>()).add(version);
    }

    Map<Projection<?, ?>, List<Version>> versions() {
        return versions;
    }

    /** What could not be folded. */
    List<Poisoned> poisoned() {
        return poisoned;
    }

    /** Which events rest on which sources. */
    List<Citations.Citation> citations() {
        return citations;
    }
}
