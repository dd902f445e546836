package briefing.core.shared.reading;

import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.values.LogPosition;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Marks an item of a list that is read as of one position, so that the next page is of the same moment.
 *
 * @param at the position that the list is read at
 * @param key what the item is sorted by
 * @param id the item
 */
public record Cursor(LogPosition at, String key, String id) {
    private static final String SEPARATOR = "\u001f";
    private static final int KEY_CHARACTERS_MAX = 1_000;

    /**
     * Reads a cursor that this server sent.
     *
     * @throws Failed with {@code CURSOR_MALFORMED} when it did not
     */
    public static Cursor parse(String text) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, -1);
            return new Cursor(
                    LogPosition.parse(parts[0]),
                    key(parts[1]),
                    AggregateId.parse(parts[2]).value());
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new Failed(Failure.CURSOR_MALFORMED, e);
        }
    }

    private static String key(String text) {
        if (text.length() > KEY_CHARACTERS_MAX || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A key that no item has.");
        }
        return text;
    }

    /** Opaque to clients. */
    @Override
    public String toString() {
        String text = String.join(SEPARATOR, at.toString(), key, id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
