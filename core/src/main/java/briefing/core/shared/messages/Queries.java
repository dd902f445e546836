package briefing.core.shared.messages;

import briefing.core.shared.codes.Failed;

/** The way to read: the edge asks every question here. */
public interface Queries {
    /**
     * Answers a question as of the position that it names.
     *
     * @throws Failed when the position cannot be served
     */
    <A> A ask(Query<A> query);
}
