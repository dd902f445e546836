package briefing.query.shared.log;

import briefing.core.shared.codes.Fault;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.operation.DeadLetter;
import briefing.core.shared.values.LogPosition;

/**
 * An aggregate whose later events wait in the log, since one of them could not be folded.
 *
 * @param firstPosition of the first event of the append that failed
 * @param event the name of that event
 * @param cause what failed and where, without any words
 */
public record Poisoned(String aggregateId, long firstPosition, String event, String cause) {
    public static Poisoned by(LogRow first, Throwable fault) {
        return new Poisoned(first.aggregateId(), first.position(), first.eventName(), Fault.brief(fault));
    }

    public DeadLetter letter(String epoch) {
        return new DeadLetter(AggregateId.parse(aggregateId), new LogPosition(epoch, firstPosition), event, cause);
    }
}
