package briefing.query.directory;

import briefing.core.shared.messages.Event;
import briefing.core.shared.messages.Recorded;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.reading.View;
import briefing.query.shared.Projection;
import java.time.Instant;
import java.util.Objects;

/** Events of one aggregate, one after another, and the view that they give. */
final class Given {
    static final long FIRST_POSITION = 40;

    private Given() {}

    @SafeVarargs
    static <V extends View, E extends Event> V view(Projection.Fold<V, E> fold, E... events) {
        V view = null;
        for (int version = 0; version < events.length; version++) {
            view = fold.apply(view, new Recorded<>(FIRST_POSITION + version, Instant.EPOCH, version, events[version]));
        }
        return Objects.requireNonNull(view);
    }

    /** The event with this number, from 0. */
    static RecordedBy by(int number) {
        return new RecordedBy(FIRST_POSITION + number);
    }
}
