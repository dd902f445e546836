package briefing.core.shared.messages;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a command wants to be carried out, whatever it asks for.
 *
 * @param commandId names this request of this caller: the same again has the same outcome and no other effect
 * @param expectedVersion the version that the caller saw; another one refuses with {@code VERSION_CONFLICT}
 * @param validateOnly decides and stores nothing
 * @param acknowledgedWarnings codes of warnings that the caller has read and stands by
 */
public record CommandOptions(
        String commandId, @Nullable Long expectedVersion, boolean validateOnly, Set<String> acknowledgedWarnings) {
    public CommandOptions {
        acknowledgedWarnings = Set.copyOf(acknowledgedWarnings);
    }
}
