package briefing.core.shared.reading;

import briefing.core.shared.messages.Query;

/** Asks whether the views have everything that they should. */
public record FindProgress() implements Query<Progress> {}
