package briefing.core.shared;

import briefing.core.shared.ids.TypeId;
import briefing.core.shared.values.Text;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** What the stories say, and how they name things: the same words give the same text and the same id every time. */
public final class Words {
    private Words() {}

    /** The words, with an id and a salt made of them. */
    public static Text text(String words) {
        UUID id = uuid(words);
        byte[] salt = Arrays.copyOf(id.toString().getBytes(StandardCharsets.US_ASCII), 16);
        return new Text(id, salt, words);
    }

    /** The TypeID of what is called so. */
    public static String id(String prefix, String name) {
        return TypeId.of(prefix, uuid(prefix + name));
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
