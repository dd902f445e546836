package briefing.command.shared.log;

import java.time.Instant;
import java.util.UUID;

/** All of a stored event that its leaf hash covers, as read from the log. */
@SuppressWarnings("ArrayRecordComponent") // stored bytes: nobody compares two of these
public record Leaf(
        UUID eventId,
        String aggregateId,
        long sequenceNumber,
        String aggregateType,
        String eventName,
        int revision,
        Instant recordedAt,
        byte[] payload,
        byte[] metadata) {}
