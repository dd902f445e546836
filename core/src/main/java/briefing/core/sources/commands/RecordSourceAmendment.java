package briefing.core.sources.commands;

import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.TextRef;
import briefing.core.sources.AmendmentKind;

/**
 * Says that the publisher corrected, refiled or withdrew an archived source; the archived text stays as it is. Refused
 * with {@code SOURCE_NOT_ARCHIVED} or {@code SOURCE_VOIDED}.
 *
 * @param on the day or period in which the publisher did so
 * @param note what the publisher said about it
 */
public record RecordSourceAmendment(SourceId source, AmendmentKind kind, ApproximateDate on, TextRef note, Basis basis)
        implements SourceCommand, Based {}
