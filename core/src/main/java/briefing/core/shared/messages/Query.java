package briefing.core.shared.messages;

/**
 * A question to the views, and the type of its answer.
 *
 * @param <A> what is answered
 */
public interface Query<A> {}
