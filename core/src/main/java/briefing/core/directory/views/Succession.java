package briefing.core.directory.views;

import briefing.core.directory.SuccessionType;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.ApproximateDate;

/**
 * That an organisation followed another, as readers see it.
 *
 * @param on the first day of the successor
 */
public record Succession(
        OrganisationId predecessor,
        OrganisationId successor,
        SuccessionType type,
        ApproximateDate on,
        Basis basis,
        RecordedBy recordedBy) {}
