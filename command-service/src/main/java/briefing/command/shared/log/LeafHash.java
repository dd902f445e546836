package briefing.command.shared.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;

/** The second implementation of the leaf hash that the database computes at its door, to check the first one by. */
public final class LeafHash {
    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private LeafHash() {}

    /** The RFC 9162 hash of a leaf: SHA-256 of a zero byte and the leaf's lines, each ended by a line feed. */
    public static byte[] of(Leaf leaf) {
        String lines = String.join(
                "\n",
                "briefing-leaf/v1",
                leaf.eventId().toString(),
                leaf.aggregateId(),
                Long.toString(leaf.sequenceNumber()),
                leaf.aggregateType(),
                leaf.eventName(),
                Integer.toString(leaf.revision()),
                MICROSECONDS.format(leaf.recordedAt()),
                hex(leaf.payload()),
                hex(leaf.metadata()),
                "");
        MessageDigest sha256 = sha256();
        sha256.update((byte) 0);
        return sha256.digest(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256.", e);
        }
    }
}
