package briefing.command.shared;

import briefing.command.shared.log.Append;
import briefing.command.shared.log.NewEvent;
import briefing.command.shared.log.NewText;
import briefing.core.json.EventType;
import briefing.core.json.EventTypes;
import briefing.core.json.Json;
import briefing.core.shared.codes.Warning;
import briefing.core.shared.messages.Envelope;
import briefing.core.shared.messages.Event;
import briefing.core.shared.messages.EventMetadata;
import briefing.core.shared.messages.Search;
import briefing.core.shared.values.Text;
import briefing.core.shared.values.TextRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/** Writes out what one command hands to the door: its events, the words they refer to, and its keys. */
final class Appends {
    private static final Search<TextRef> WORDS = new Search<>(TextRef.class);

    private Appends() {}

    static Append of(Delivery delivery, List<? extends EventMessage<?>> messages) {
        Envelope envelope = delivery.envelope();
        DomainEventMessage<?> first = (DomainEventMessage<?>) messages.getFirst();
        byte[] metadata = Json.mapper().writeValueAsBytes(metadata(delivery));
        List<NewEvent> events =
                messages.stream().map(message -> event(message, metadata)).toList();
        return new Append(
                envelope.caller().subject(),
                envelope.options().commandId(),
                Receipts.hash(envelope),
                first.getType(),
                first.getAggregateIdentifier(),
                first.getSequenceNumber(),
                events,
                texts(envelope, messages),
                delivery.keys());
    }

    private static NewEvent event(EventMessage<?> message, byte[] metadata) {
        Event event = (Event) message.getPayload();
        EventType type = EventTypes.of(event);
        return new NewEvent(
                UUID.fromString(message.getIdentifier()), type.name(), type.revision(), Json.write(event), metadata);
    }

    private static EventMetadata metadata(Delivery delivery) {
        Envelope envelope = delivery.envelope();
        return new EventMetadata(
                envelope.caller().subject(),
                envelope.caller().roles(),
                envelope.caller().client(),
                envelope.name(),
                envelope.options().commandId(),
                envelope.correlation(),
                null,
                delivery.warnings().stream().map(Warning::name).toList());
    }

    private static List<NewText> texts(Envelope envelope, List<? extends EventMessage<?>> messages) {
        Map<UUID, Text> given = new HashMap<>();
        envelope.texts().forEach(text -> given.put(text.id(), text));
        List<NewText> kept = new ArrayList<>();
        for (EventMessage<?> message : messages) {
            WORDS.in((Record) message.getPayload(), (name, ref) -> {
                Text text = given.remove(ref.id());
                if (text != null) {
                    kept.add(new NewText(text.id(), name, text.salt(), text.content()));
                }
            });
        }
        return kept;
    }
}
