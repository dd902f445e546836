package briefing.command.shared;

import briefing.command.shared.log.AppendFailed;
import briefing.command.shared.log.LogRewound;
import briefing.command.shared.log.OutcomeUnknown;
import briefing.command.shared.log.TryAgain;
import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;

/** Tells the caller of a command what a fault on its way means to it: whether it was stored, and what to do now. */
final class Faults {
    private Faults() {}

    /** Reads and locks come before the door, so what fails there is surely not stored. */
    static Failed told(RuntimeException fault) {
        return switch (fault) {
            case Failed known -> known;
            case TryAgain _,
                    LockAcquisitionFailedException _,
                    DataAccessResourceFailureException _,
                    TransientDataAccessException _ -> new Failed(Failure.TRY_AGAIN, fault);
            case LogRewound _ -> new Failed(Failure.LOG_REWOUND, fault);
            case OutcomeUnknown _ -> new Failed(Failure.OUTCOME_UNKNOWN, fault);
            case AppendFailed failed when failed.isOfItsData() -> new Failed(Failure.NOT_STORABLE, fault);
            default -> new Failed(Failure.INTERNAL, fault);
        };
    }
}
