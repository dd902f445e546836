package briefing.core.shared.messages;

import briefing.core.shared.codes.Failed;

/** The way in: the edge sends every command here. */
public interface Commands {
    /**
     * Decides a command and stores what was accepted; when it returns a receipt, the events are durable.
     *
     * @throws Failed with {@code TRY_AGAIN} or {@code LOG_REWOUND} (surely not stored), {@code OUTCOME_UNKNOWN} (send it
     *     again with its command id), {@code COMMAND_ID_REUSED}, {@code NOT_STORABLE} or {@code INTERNAL}, whose cause
     *     is to be logged
     */
    Outcome send(Command command, Envelope envelope);
}
