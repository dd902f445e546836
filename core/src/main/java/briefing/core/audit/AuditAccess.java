package briefing.core.audit;

import briefing.core.shared.WhoMay;
import java.util.List;

/** Who may read the log itself. */
public final class AuditAccess {
    /** The rows. */
    public static final List<WhoMay> ROWS =
            List.of(WhoMay.auditors("Query.events", "Subscription.events", "EventConnection", "EventEdge"));

    private AuditAccess() {}
}
