package briefing.core.shared.values;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Words on their way in, with the id and the salt under which they will be kept beside the log. */
public final class Text {
    private final UUID id;
    private final byte[] salt;
    private final String content;

    /**
     * Takes words as they were typed.
     *
     * @param salt at least 16 random bytes, so that nobody can guess the words from their hash
     */
    public Text(UUID id, byte[] salt, String content) {
        this.id = id;
        this.salt = salt.clone();
        this.content = content;
    }

    public UUID id() {
        return id;
    }

    public byte[] salt() {
        return salt.clone();
    }

    public String content() {
        return content;
    }

    /** What commands, events and views carry in place of the words. */
    public TextRef ref() {
        return new TextRef(id, hash(salt, content));
    }

    /** The hash that proves words: lower-case hexadecimal SHA-256 of the salt followed by the UTF-8 words. */
    public static String hash(byte[] salt, String content) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(salt);
            return HexFormat.of().formatHex(sha256.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256.", e);
        }
    }
}
