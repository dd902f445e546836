package briefing.core.sources.views;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.TextRef;
import briefing.core.sources.AmendmentKind;

/** What a publisher did to a source after it was published, as readers see it. */
public record SourceAmendment(
        AmendmentKind kind, ApproximateDate on, TextRef note, Basis basis, RecordedBy recordedBy) {}
