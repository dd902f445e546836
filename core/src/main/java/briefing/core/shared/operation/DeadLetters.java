package briefing.core.shared.operation;

import briefing.core.shared.codes.Failed;
import briefing.core.shared.ids.AggregateId;
import java.util.List;
import java.util.Optional;

/** The aggregates that the views could not follow to the end. */
public interface DeadLetters {
    /** All of them, in the order of their first missing event. */
    List<DeadLetter> all();

    /**
     * Folds the events that wait, from the log, and puts their versions where they belong.
     *
     * @return what still stands in the way; empty when the views have all of this aggregate now
     * @throws Failed with {@code TRY_AGAIN} when the views are busy for too long
     */
    Optional<DeadLetter> retry(AggregateId aggregate);
}
