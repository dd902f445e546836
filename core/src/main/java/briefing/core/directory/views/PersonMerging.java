package briefing.core.directory.views;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.TextRef;

/** That and why the entry of a person was merged into another. */
public record PersonMerging(PersonId into, TextRef reason, Basis basis, RecordedBy recordedBy) {}
