package briefing.core.audit;

import briefing.core.shared.access.Role;
import briefing.core.shared.access.WhoMay;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who may read the log itself. */
public final class AuditAccess {
    /** The rows. */
    public static final List<WhoMay> ROWS = List.of(
            WhoMay.auditors("Query.events", "Subscription.events", "EventConnection", "EventEdge"),
            new WhoMay(
                    EnumSet.of(Role.EDITOR, Role.AUDITOR),
                    Set.of("Query.deadLetters", "DeadLetter", "DeadLetterRetry")),
            WhoMay.editors("Mutation.retryDeadLetter"));

    private AuditAccess() {}
}
