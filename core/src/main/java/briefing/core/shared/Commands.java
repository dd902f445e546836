package briefing.core.shared;

/** The way in: the edge sends every command here. */
public interface Commands {
    /**
     * Decides a command and stores what was accepted; when it returns a receipt, the events are durable.
     *
     * @throws Failed with {@code TRY_AGAIN} (surely not stored), {@code OUTCOME_UNKNOWN} (send it again with its command
     *     id) or {@code COMMAND_ID_REUSED}
     */
    Outcome send(Command command, Envelope envelope);
}
