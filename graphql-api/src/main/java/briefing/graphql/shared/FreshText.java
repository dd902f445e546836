package briefing.graphql.shared;

import briefing.core.shared.values.Text;
import java.security.SecureRandom;
import java.util.UUID;

/** Gives words that come in the id and the salt under which they will be kept. */
final class FreshText {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    private FreshText() {}

    static Text of(String content) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new Text(UUID.randomUUID(), salt, content);
    }
}
