package briefing.bench;

import briefing.core.shared.operation.Rebuilding;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The views folded anew from the whole log, while the application serves. */
final class RebuildRow {
    private RebuildRow() {}

    static Stream<Row> all() {
        return Stream.of(Row.perSecond(
                "rebuild",
                "events folded into new views",
                "events read by a cursor and decoded",
                stand -> new Row.Contest(
                        _ -> rebuilt(stand.served()), new CursorRead(stand.served().database()))));
    }

    /** Until the last position that is told before the switch; what waits for other instances then is left out. */
    private static Sample rebuilt(Stand.Served served) {
        AtomicLong position = new AtomicLong();
        AtomicLong reached = new AtomicLong();
        long began = System.nanoTime();
        served.application().bean(Rebuilding.class).rebuild(now -> {
            position.set(now);
            reached.set(System.nanoTime());
        });
        if (position.get() == 0) {
            throw new IllegalStateException("The rebuild told no position.");
        }
        return Sample.of(position.get() / ((reached.get() - began) / 1e9));
    }
}
