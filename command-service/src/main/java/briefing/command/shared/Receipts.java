package briefing.command.shared;

import briefing.command.shared.log.Remembered;
import briefing.command.shared.log.Settled;
import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.messages.Envelope;
import briefing.core.shared.messages.Receipt;
import briefing.core.shared.values.LogPosition;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the receipts of commands that are stored, now or at an earlier request. */
final class Receipts {
    private final JdbcClient jdbc;
    private volatile @Nullable String epoch;

    Receipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Receipt of(Delivery delivery) {
        return of(delivery.stored(), delivery.eventIds());
    }

    Receipt of(Settled.Stored stored, List<UUID> eventIds) {
        return new Receipt(position(stored.lastPosition()), stored.version(), eventIds);
    }

    /** The receipt of an earlier request; fails with {@code COMMAND_ID_REUSED} when that asked for something else. */
    Receipt of(Remembered command, Envelope envelope) {
        if (!command.sameRequest(hash(envelope))) {
            throw new Failed(Failure.COMMAND_ID_REUSED);
        }
        return new Receipt(position(command.lastPosition()), command.version(), eventsOf(command));
    }

    static byte[] hash(Envelope envelope) {
        return HexFormat.of().parseHex(envelope.requestHash());
    }

    private List<UUID> eventsOf(Remembered command) {
        Long first = command.firstPosition();
        if (first == null) {
            return List.of();
        }
        try {
            return jdbc.sql("select event_id from log.event_log where position between ? and ? order by position")
                    .params(first, command.lastPosition())
                    .query((row, _) -> row.getObject(1, UUID.class))
                    .list();
        } catch (DataAccessException e) {
            throw new Failed(Failure.OUTCOME_UNKNOWN, e);
        }
    }

    /** Reads what every receipt needs, before anything is stored: afterwards a receipt cannot fail. */
    void prepare() {
        if (epoch == null) {
            epoch = jdbc.sql("select epoch from log.log_head")
                    .query(String.class)
                    .single();
        }
    }

    private LogPosition position(long position) {
        return new LogPosition(Objects.requireNonNull(epoch, "prepared"), position);
    }
}
