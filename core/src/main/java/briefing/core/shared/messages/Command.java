package briefing.core.shared.messages;

import briefing.core.shared.ids.AggregateId;

/** What a member of staff asks for; it is accepted as events, or refused. */
public interface Command {
    /** The one aggregate that decides. */
    AggregateId subject();
}
