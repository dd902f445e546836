package briefing.command.shared;

/**
 * Tells the write side of an aggregate; each feature declares one bean per aggregate.
 *
 * @param shell the class with its one command handler and its one event sourcing handler
 */
public record AggregateType<T>(Class<T> shell) {}
