package briefing.core.shared.messages;

import briefing.core.shared.values.LogPosition;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as auditors see it: the row of the log.
 *
 * @param aggregateId as stored
 * @param version its place among the events of its aggregate, from 0
 * @param payload JSON, as stored
 * @param leafHash lower-case hexadecimal; proves the row
 */
public record RecordedEvent(
        LogPosition position,
        Instant recordedAt,
        UUID id,
        String name,
        int revision,
        String aggregateType,
        String aggregateId,
        long version,
        EventMetadata metadata,
        String payload,
        String leafHash) {}
