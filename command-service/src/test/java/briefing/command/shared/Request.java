package briefing.command.shared;

import briefing.core.shared.access.Role;
import briefing.core.shared.messages.Caller;
import briefing.core.shared.messages.CommandOptions;
import briefing.core.shared.messages.Envelope;
import briefing.core.shared.values.Text;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a test sends a command: as the protocol officer, with nothing special about it unless it says so. */
public record Request(
        String subject,
        String commandId,
        @Nullable Long expectedVersion,
        boolean validateOnly,
        Set<String> acknowledged,
        String content,
        List<Text> texts) {
    /** The request of this id, which stands for its content too. */
    public static Request of(String commandId, Text... texts) {
        return new Request("protocol-officer", commandId, null, false, Set.of(), commandId, List.of(texts));
    }

    public Request by(String other) {
        return new Request(other, commandId, expectedVersion, validateOnly, acknowledged, content, texts);
    }

    public Request expecting(long version) {
        return new Request(subject, commandId, version, validateOnly, acknowledged, content, texts);
    }

    public Request onlyValidating() {
        return new Request(subject, commandId, expectedVersion, true, acknowledged, content, texts);
    }

    public Request acknowledging(String... codes) {
        return new Request(subject, commandId, expectedVersion, validateOnly, Set.of(codes), content, texts);
    }

    public Request asking(String otherContent) {
        return new Request(subject, commandId, expectedVersion, validateOnly, acknowledged, otherContent, texts);
    }

    public Envelope envelope() {
        return new Envelope(
                new Caller(subject, Set.of(Role.STAFF), "a-test"),
                new CommandOptions(commandId, expectedVersion, validateOnly, acknowledged),
                "aMutation",
                Text.hash(new byte[0], content),
                "a-chain-of-requests",
                texts);
    }
}
