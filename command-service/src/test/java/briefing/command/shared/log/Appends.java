package briefing.command.shared.log;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Appends as tests need them: one actor, and ids that say what they are. */
final class Appends {
    static final String ACTOR = "protocol-officer";

    private Appends() {}

    static Append of(String commandId, String aggregate, long firstSequence, int events) {
        return new Append(
                ACTOR,
                commandId,
                bytes(commandId),
                "Meeting",
                aggregate,
                firstSequence,
                IntStream.range(0, events).mapToObj(_ -> event()).toList(),
                List.of(),
                List.of());
    }

    static Append withTexts(Append append, NewText... texts) {
        return new Append(
                append.subject(),
                append.commandId(),
                append.requestHash(),
                append.aggregateType(),
                append.aggregateId(),
                append.firstSequence(),
                append.events(),
                List.of(texts),
                append.keys());
    }

    static Append withKeys(Append append, String... keys) {
        return new Append(
                append.subject(),
                append.commandId(),
                append.requestHash(),
                append.aggregateType(),
                append.aggregateId(),
                append.firstSequence(),
                append.events(),
                append.texts(),
                List.of(keys));
    }

    static Append withHash(Append append, String request) {
        return new Append(
                append.subject(),
                append.commandId(),
                bytes(request),
                append.aggregateType(),
                append.aggregateId(),
                append.firstSequence(),
                append.events(),
                append.texts(),
                append.keys());
    }

    static NewEvent event() {
        return new NewEvent(
                UUID.randomUUID(),
                "MinisterialMeetingScheduled",
                1,
                bytes("{\"city\":\"Київ\"}"),
                bytes("{\"actor\":\"" + ACTOR + "\"}"));
    }

    static NewText text(String content) {
        return new NewText(UUID.randomUUID(), "statement", new byte[16], content);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
