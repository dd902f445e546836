package briefing.query.shared.log;

import briefing.core.json.EventRegistry;
import briefing.core.json.UnknownEvent;
import briefing.core.shared.codes.Fault;
import briefing.core.shared.operation.DeadLetter;
import briefing.core.shared.values.LogPosition;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate whose later events wait in the log, since one of them could not be folded.
 *
 * @param firstPosition of the first event of the append that failed
 * @param event the name of that event, or of the one in it that the build did not know
 * @param cause what failed and where, without any words
 * @param unknownRevision of an event that the build did not know; else null
 */
public record Poisoned(
        String aggregateId,
        long firstPosition,
        String event,
        String cause,
        @Nullable Integer unknownRevision) {
    public static Poisoned by(LogRow first, Throwable fault) {
        return fault instanceof UnknownEvent unknown
                ? new Poisoned(
                        first.aggregateId(),
                        first.position(),
                        unknown.name(),
                        "this build does not know its revision " + unknown.revision(),
                        unknown.revision())
                : new Poisoned(first.aggregateId(), first.position(), first.eventName(), Fault.brief(fault), null);
    }

    /** Whether only another build did not know its event. */
    public boolean isKnownHere() {
        return unknownRevision != null && EventRegistry.knows(event, unknownRevision);
    }

    public DeadLetter letter(String epoch) {
        return new DeadLetter(aggregateId, new LogPosition(epoch, firstPosition), event, cause);
    }
}
