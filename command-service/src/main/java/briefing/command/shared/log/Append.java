package briefing.command.shared.log;

import java.util.HashSet;
import java.util.List;

/**
 * All that one command adds to the log: stored whole or not at all.
 *
 * @param subject who sent the command; becomes the actor of its events
 * @param commandId unique for its subject for ever
 * @param requestHash SHA-256 of what was asked, to tell a repeated command from a reused id; must not change any more
 * @param firstSequence the first event's sequence number, one above the aggregate's last; unused without events
 * @param events in order; empty when an accepted command changes nothing and is only to be remembered
 * @param texts what the events refer to
 * @param keys what no other append may ever reserve; each once
 */
@SuppressWarnings("ArrayRecordComponent") // stored bytes: nobody compares two of these
public record Append(
        String subject,
        String commandId,
        byte[] requestHash,
        String aggregateType,
        String aggregateId,
        long firstSequence,
        List<NewEvent> events,
        List<NewText> texts,
        List<String> keys) {
    public Append {
        events = List.copyOf(events);
        texts = List.copyOf(texts);
        keys = List.copyOf(keys);
        if (firstSequence < 0) {
            throw new IllegalArgumentException("Sequence numbers start at 0, not at " + firstSequence + ".");
        }
        if (new HashSet<>(keys).size() < keys.size()) {
            throw new IllegalArgumentException("An append reserves each key once: " + keys);
        }
    }

    int rows() {
        return 1 + events.size() + texts.size() + keys.size();
    }

    int bytes() {
        return subject.length()
                + commandId.length()
                + requestHash.length
                + aggregateId.length()
                + events.stream().mapToInt(NewEvent::bytes).sum()
                + texts.stream().mapToInt(NewText::bytes).sum()
                + keys.stream().mapToInt(String::length).sum();
    }
}
