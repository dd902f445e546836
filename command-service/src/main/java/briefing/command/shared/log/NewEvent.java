package briefing.command.shared.log;

import java.util.UUID;

/**
 * An event on its way into the log, which gives it position, recorded time and leaf hash; the arrays must not change
 * any more.
 *
 * @param id fresh for every attempt to decide; by it a repeated attempt knows its own rows
 * @param name the stable name, never that of a Java class
 * @param revision from 1
 * @param payload at most 1 MB, stored and hashed byte for byte
 * @param metadata at most 1 MB, stored and hashed byte for byte
 */
@SuppressWarnings("ArrayRecordComponent") // stored bytes: nobody compares two of these
public record NewEvent(UUID id, String name, int revision, byte[] payload, byte[] metadata) {
    int bytes() {
        return name.length() + payload.length + metadata.length;
    }
}
