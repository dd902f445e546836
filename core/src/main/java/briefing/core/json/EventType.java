package briefing.core.json;

import briefing.core.shared.messages.Event;

/**
 * One kind of event in one form.
 *
 * @param name its stable name in the log
 * @param revision counts the forms that this kind of event has had, from 1
 * @param type the record that the newest form is read into
 */
public record EventType(String name, int revision, Class<? extends Event> type) {}
