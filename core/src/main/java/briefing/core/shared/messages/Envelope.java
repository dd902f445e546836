package briefing.core.shared.messages;

import briefing.core.shared.values.Text;
import briefing.core.shared.values.TextRef;
import java.util.List;

/**
 * What travels beside a command: who sends it and how, and the words that it refers to.
 *
 * @param name the mutation's name
 * @param requestHash a hash of the name and the raw input, to tell a repeated request from a command id used twice
 * @param correlation names the chain of requests that this one belongs to
 * @param texts the words behind every {@link TextRef} in the command
 */
public record Envelope(
        Caller caller, CommandOptions options, String name, String requestHash, String correlation, List<Text> texts) {
    public Envelope {
        texts = List.copyOf(texts);
    }
}
