package briefing.core.directory.views;

import briefing.core.directory.PersonName;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.TextRef;

/** That and why a name of a person was put right, and what had been on record. */
public record NameCorrection(PersonName previous, TextRef reason, Basis basis, RecordedBy recordedBy) {}
