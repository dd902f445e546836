package briefing.command.shared.log;

import java.util.UUID;

/**
 * Words to be kept beside the log because an event of the same append refers to them.
 *
 * @param kind what the words are, for who redacts or exports them; one line of 1 to 200 characters
 * @param salt 16 to 64 random bytes
 * @param content at most 4 MB, without U+0000
 */
@SuppressWarnings("ArrayRecordComponent") // stored bytes: nobody compares two of these
public record NewText(UUID id, String kind, byte[] salt, String content) {
    int bytes() {
        return kind.length() + salt.length + 3 * content.length();
    }
}
