package briefing.bench;

import briefing.core.shared.access.Role;
import briefing.core.shared.ids.TypeId;
import briefing.core.shared.messages.Caller;
import briefing.core.shared.messages.Command;
import briefing.core.shared.messages.CommandOptions;
import briefing.core.shared.messages.Commands;
import briefing.core.shared.messages.Envelope;
import briefing.core.shared.messages.Outcome;
import briefing.core.shared.messages.Receipt;
import briefing.core.shared.values.Text;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Sends commands past the edge, each as a request of its own that must be accepted. */
record Staff(Commands commands) {
    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();
    private static final Caller CALLER = new Caller("bench", Set.of(Role.STAFF), "bench");

    /** A new id of a type. */
    static String id(String prefix) {
        return TypeId.of(prefix, IDS.generate());
    }

    /** Words with an id and a salt of their own. */
    static Text words(String content) {
        byte[] salt = new byte[16];
        ThreadLocalRandom.current().nextBytes(salt);
        return new Text(IDS.generate(), salt, content);
    }

    Receipt accepted(Command command, Text... words) {
        String id = IDS.generate().toString();
        Outcome outcome = commands.send(
                command,
                new Envelope(
                        CALLER,
                        new CommandOptions(id, null, false, Set.of()),
                        command.getClass().getSimpleName(),
                        Text.hash(new byte[0], id),
                        id,
                        List.of(words)));
        Receipt receipt = outcome.receipt();
        if (receipt == null) {
            throw new IllegalStateException("Not accepted: " + command + " but " + outcome);
        }
        return receipt;
    }
}
