package briefing.query.shared;

import briefing.core.shared.Event;
import briefing.core.shared.Recorded;
import briefing.core.shared.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Folds a stretch of the log in memory: pure, so that what fails here fails before any SQL. */
final class Batch {
    private final Projections projections;
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

    Batch(Projections projections, Map<String, View> before) {
        this.projections = projections;
        current.putAll(before);
    }

    /** Takes whole appends, in order; what one append does to a view becomes one version. */
    void fold(List<LogRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            LogRow row = rows.get(i);
            Recorded<Event> event = row.event();
            Projection<?, ?> projection = projections.of(event.event());
            View next = projection.next(current.get(row.aggregateId()), event);
            current.put(row.aggregateId(), next);
            citations.addAll(Citations.of(event));
            boolean endsAppend =
                    i + 1 == rows.size() || !rows.get(i + 1).recordedAt().equals(row.recordedAt());
            if (endsAppend) {
                add(projection, row, next);
            }
        }
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

    /** Which events rest on which sources. */
    List<Citations.Citation> citations() {
        return citations;
    }
}
