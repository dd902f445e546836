package briefing.core.shared.messages;

import briefing.core.shared.ids.AggregateId;

/** What was recorded, for ever; its simple class name is its stable name in the log. */
public interface Event {
    /** The aggregate whose history it belongs to. */
    AggregateId subject();
}
