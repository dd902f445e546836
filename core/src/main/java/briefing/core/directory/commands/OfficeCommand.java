package briefing.core.directory.commands;

import briefing.core.shared.Based;
import briefing.core.shared.Command;
import briefing.core.shared.ids.OfficeId;

/** Everything that can be asked of an office. */
public sealed interface OfficeCommand extends Command, Based permits EstablishOffice, AppointToOffice, EndAppointment {
    OfficeId office();

    @Override
    default OfficeId subject() {
        return office();
    }
}
