package briefing.core.directory.events;

import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.values.TextRef;

/** An office turned out to have been entered by mistake. */
public record OfficeVoided(OfficeId office, TextRef reason) implements OfficeEvent {}
