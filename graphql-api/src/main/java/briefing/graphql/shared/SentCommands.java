package briefing.graphql.shared;

import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.messages.Outcome;
import briefing.core.shared.values.LogPosition;
import graphql.GraphQLContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The commands of one request that are stored or may be, so that an answer cut short can still tell of them. */
public final class SentCommands {
    private final Map<String, Sent> byField = new LinkedHashMap<>();
    private boolean answered;

    /** A command that the log has, at a position, or may have. */
    private record Sent(String commandId, @Nullable LogPosition position) {
        Map<String, Object> told() {
            return position == null
                    ? Map.of("commandId", commandId)
                    : Map.of("commandId", commandId, "position", position.toString());
        }
    }

    /** Lets all that works for a request note its commands here, also what answers in its place. */
    public void note(GraphQLContext request) {
        request.put(SentCommands.class, this);
    }

    /** Those of one request. */
    public static SentCommands of(GraphQLContext request) {
        return request.computeIfAbsent(SentCommands.class, _ -> new SentCommands());
    }

    /** Sends a command, unless the request was answered already: then nobody would learn of it. */
    public Outcome send(String field, String commandId, Supplier<Outcome> command) {
        begin(field, commandId);
        try {
            Outcome outcome = command.get();
            settled(
                    field,
                    outcome.receipt() == null
                            ? null
                            : new Sent(commandId, outcome.receipt().token()));
            return outcome;
        } catch (Failed failed) {
            if (failed.failure() != Failure.OUTCOME_UNKNOWN) {
                settled(field, null);
            }
            throw failed;
        }
    }

    private synchronized void begin(String field, String commandId) {
        if (answered) {
            throw new Failed(Failure.TRY_AGAIN);
        }
        byField.put(field, new Sent(commandId, null));
    }

    private synchronized void settled(String field, @Nullable Sent stored) {
        if (stored == null) {
            byField.remove(field);
        } else {
            byField.put(field, stored);
        }
    }

    /** What an error of one field, or below it, tells of its command; empty when nothing is stored. */
    synchronized Map<String, Object> told(String field) {
        Sent sent = byField.get(field);
        return sent == null ? Map.of() : sent.told();
    }

    synchronized boolean isStored(String field) {
        Sent sent = byField.get(field);
        return sent != null && sent.position() != null;
    }

    /**
     * What an answer without data tells: {@code stored} and {@code unknown}, each with the field, the command's id and,
     * when it is stored, its position. No further command of the request is sent from then on.
     */
    public synchronized Map<String, Object> answer() {
        answered = true;
        List<Map<String, Object>> stored = new ArrayList<>();
        List<Map<String, Object>> unknown = new ArrayList<>();
        byField.forEach((field, sent) -> {
            Map<String, Object> told = new LinkedHashMap<>(sent.told());
            told.put("field", field);
            (sent.position() == null ? unknown : stored).add(told);
        });
        Map<String, Object> all = new LinkedHashMap<>();
        if (!stored.isEmpty()) {
            all.put("stored", stored);
        }
        if (!unknown.isEmpty()) {
            all.put("unknown", unknown);
        }
        return all;
    }
}
